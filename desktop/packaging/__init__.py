"""The installer: what the installed program is made of, how it is packed for each platform, and how it is checked.

``python -m desktop.packaging`` builds, checks and packs it; README.md says what comes out and what is lacking.
"""
