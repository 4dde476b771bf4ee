"""The main window and its fixed parts: banners, message bar, tree of documents, status."""
