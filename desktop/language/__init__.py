"""What people read: numbers, cells and names in the language of the window, and sentences made below it."""
