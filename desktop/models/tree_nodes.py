"""What a tree of branches must answer, and the places in it that somebody has looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QStandardItem

from data.explosion_paths import Branch, Key


class Tree(Protocol):
    """A tree of branches: ``Downward`` or ``Upward``. None is what is above its roots."""

    def count(self, branch: Branch | None) -> int:
        """How many branches are right below one."""

    def key(self, branch: Branch | None, row: int) -> Key:
        """The key of a branch below one."""

    def child(self, branch: Branch | None, row: int) -> Branch:
        """A branch below one."""

    def leading_to(self, items: Iterable[str]) -> frozenset[str]:
        """The items below which, or which, one of some items is found."""

    def names(self) -> frozenset[str]:
        """Every item."""


@dataclass(slots=True, eq=False)
class Node:
    """A place in the tree.

    Attributes:
        branch: what stands there; None above the roots.
        parent: the node that it is below; None above the roots.
        row: its place there.
        count: how many are right below it.
        made: those of them that somebody has looked at, by their place.
        item: what Qt knows them by; None before it must know.
        is_deep: whether Qt knows of all right below it whether they can be opened.
    """

    branch: Branch | None
    parent: Node | None
    row: int
    count: int
    made: dict[int, Node] = field(default_factory=dict)
    item: QStandardItem | None = None
    is_deep: bool = False
