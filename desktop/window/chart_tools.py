"""What can be done with a chart: save or copy it as a picture, and show its figures as a table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from data.problems import SourcingError
from desktop import errors
from desktop.charts.chart import Chart
from desktop.charts.picture import Caption, Picture
from desktop.charts.twin_window import TwinWindow
from desktop.session.session import Session
from desktop.trial.trial import Trial
from desktop.window.main_window import MainWindow

ACTIONS = ("save_picture", "copy_picture", "chart_table")
_NOT_IN_NAMES = '\\/:*?"<>|'


class ChartTools(QObject):
    """The chart actions of a window; each chart has them in its context menu."""

    def __init__(self, window: MainWindow, session: Session, trial: Trial) -> None:
        super().__init__(window)
        self._window, self._session, self._trial = window, session, trial
        for name, step in zip(ACTIONS, (self.save_picture, self.copy_picture, self.show_table), strict=True):
            window.actions_[name].triggered.connect(lambda _checked=False, step=step: step())

    def chart(self) -> Chart | None:
        """The chart that has the keyboard; else the one that can be seen, the largest of several."""
        focused = QApplication.focusWidget()
        if isinstance(focused, Chart):
            return focused
        seen = [chart for chart in charts_in(self._window) if chart.isVisible() and not chart.visibleRegion().isEmpty()]
        return max(seen, key=lambda chart: _area(chart.visibleRegion().boundingRect()), default=None)

    def save_picture(self) -> None:
        """Save the chart under a name that is asked for."""
        chart = self._shown_chart()
        if chart is None:
            return
        kinds = f"{self.tr('PNG picture (*.png)')};;{self.tr('SVG picture (*.svg)')}"
        proposed = self._window.settings.folder / f"{self._proposed_name(chart)}.png"
        title = self.tr("Save the picture")
        chosen, picked = QFileDialog.getSaveFileName(self._window, title, str(proposed), kinds)
        if chosen:
            ending = ".svg" if "*.svg" in picked else ".png"
            path = Path(chosen)
            known = path.suffix.lower() in {".png", ".svg"}
            self.write(chart, path if known else path.with_name(f"{path.name}{ending}"))

    def write(self, chart: Chart, path: Path) -> None:
        """Write a chart as a picture; never over the open book."""
        title = self.tr("The picture was not saved")
        if self._session.file.is_own(path):
            sentence = self.tr("{0} is the open book; the picture would replace it. Choose another name.")
            errors.report(self._window, title, sentence.format(path.name))
            return
        try:
            Picture(chart, self._caption(chart)).write(path)
        except (SourcingError, OSError) as error:
            errors.report(self._window, title, str(error))
            return
        self._window.say(self.tr("Picture saved as {0}").format(path))

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        chart = self._shown_chart()
        if chart is None:
            return
        try:
            image = Picture(chart, self._caption(chart)).image()
        except SourcingError as error:
            errors.report(self._window, self.tr("The picture was not copied"), str(error))
            return
        QGuiApplication.clipboard().setImage(image)
        self._window.say(self.tr("Copied: {0}").format(chart.heading()))

    def show_table(self) -> None:
        """Show the chart's figures as a table."""
        chart = self._shown_chart()
        if chart is not None:
            actions = [self._window.actions_[name] for name in ("copy", "select_all", "facts")]
            caption = self._caption(chart)
            source = f"{caption.warning}\n{caption.source}".strip()
            TwinWindow(chart, source, self._window.theme, actions, self._window).show()

    def _shown_chart(self) -> Chart | None:
        chart = self.chart()
        if chart is None:
            self._window.say(self.tr("There is no chart on this page"))
        elif not len(chart.twin().frame):
            self._window.say(self.tr("The chart is empty: there is nothing to save or copy yet"))
            return None
        return chart

    def take_in(self, page: QWidget) -> None:
        """Give the charts of a page their context menus."""
        for chart in charts_in(page):
            chart.addActions([self._window.actions_[name] for name in (*ACTIONS, "facts")])

    def _caption(self, chart: Chart) -> Caption:
        now = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
        source = self.tr("Source: {0}, {1}. Made with Lodestone.").format(self._session.name, now)
        return Caption(chart.heading(), chart.note(), source, self._warning(chart))

    def _warning(self, chart: Chart) -> str:
        """What a reader must know before relying on the figures; a trial is never shown as the plan of the book."""
        said, dial = [], self._trial.dial
        if self._trial.is_on and dial is not None and chart.follows_trials:
            text = self.tr("Trial, not the plan of the book: {0}, {1} instead of {2}.")
            said.append(text.format(dial.rule.name, dial.words(self._trial.stop), dial.words(dial.own_stop)))
        if self._session.is_plan_out_of_date or not chart.isEnabled():
            said.append(self.tr("Out of date: the data has changed since these figures were computed."))
        return " ".join(said)

    def _proposed_name(self, chart: Chart) -> str:
        return f"{Path(_plain(self._session.name)).stem} {_plain(chart.heading())}"[:80].rstrip(" .")


def charts_in(widget: QWidget) -> list[Chart]:
    """Every chart inside a widget."""
    return [each for each in widget.findChildren(QWidget) if isinstance(each, Chart)]


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()


def _plain(words: str) -> str:
    """Words without what a file name may not hold."""
    return " ".join("".join(" " if each in _NOT_IN_NAMES or not each.isprintable() else each for each in words).split())
