"""The worker process: the program without a window, and the tasks that it does for one; no Qt."""
