"""Work of the window: given to its worker process, or done in turns of the event loop."""
