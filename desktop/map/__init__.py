"""The world map: borders as shapes, and the widget that paints them."""
