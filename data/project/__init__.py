"""The project file: a book on disk, whole or not at all, and the journal that brings unsaved changes back."""
