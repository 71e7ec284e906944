"""The window and what its menus do: the frame, the workspace that joins session and pages, and a tool a file."""
