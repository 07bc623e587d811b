"""A photo taken or chosen at the desk: from a file always, from a camera where there is one; cut, looked at, kept."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import PhotoFrom
from regdesk.desk.answers import Case
from regdesk.errors import DeskError, PhotoError
from regdesk.photos.picture import Picture, picture_file, read_picture
from regdesk.photos.portrait import Crop, NewPhoto, cut, first_crop, moved, zoomed
from ui.desk.camera import Camera, Missing, find_camera, picture_of
from ui.desk.crop_view import image_of
from ui.desk.face_now import FaceNow, PhotoNow
from ui.desk.photo_page import PhotoPage
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen, Stage
from ui.place import Action, Box
from ui.speech import announce
from ui.wording import Told, isolated

STEP, MOVE = 1.1, 0.03
"""How much closer a key comes, and how far it moves, in shares of the photo."""
KEYS = {"closer": "+", "further": "-", "whole": "0", "left": "Left", "right": "Right"}


@dataclass(frozen=True)
class Cutting:
    """A picture, the part of it that becomes the photo, and the photo that it makes."""

    picture: Picture
    source: PhotoFrom
    crop: Crop
    photo: NewPhoto


class NewPhotoStage(Stage):
    """Nothing is written before Enter; what is in memory is forgotten when the screen changes."""

    page: PhotoPage

    def __init__(self, journey: Journey, find: Callable[[], Camera | Missing] = find_camera) -> None:
        super().__init__(journey, PhotoPage(journey.look))
        self.find = find
        self._now: PhotoNow | None = None
        self._camera: Camera | None = None
        self._seen: QImage | None = None
        self._cutting: Cutting | None = None
        self.page.dropped.connect(lambda path: self.take_file(Path(path)))
        self.page.crop.dragged.connect(self._move)
        self.page.crop.turned.connect(lambda steps: self._zoom(STEP**steps))

    @property
    def now(self) -> PhotoNow:
        assert self._now
        return self._now

    @property
    def crop(self) -> Crop | None:
        """The part of the picture that would be kept."""
        return self._cutting.crop if self._cutting else None

    def enter(self, context: object) -> None:
        assert isinstance(context, PhotoNow)
        self._now = context
        person, words = context.case.person, self.journey.wording
        title = self.tr("A picture to compare") if context.compare else self.tr("A photo for the badge")
        about = (person.full_name, words.function_line(person))
        self.page.show_words(title, " · ".join(isolated(part) for part in about if part))
        self._cutting = None
        self._show()
        self.page.band.show_told(self._begin())
        announce(self.page, f"{title} {person.full_name}", urgent=False)

    def leave(self) -> None:
        """The light of the camera goes out, and no face stays behind."""
        self._stop()
        self._now, self._cutting = None, None
        self._show()
        self.page.show_words("", "")
        self.page.band.show_told(None)

    def _begin(self) -> Told:
        rest = self.tr("Head and shoulders, plain background, nothing else in the picture. Or drop a picture here.")
        return Told(self.tr("Choose a picture, or take one."), rest, "user-focus", "neutral")

    # keys

    def actions(self) -> list[Action]:
        found = [Action("back", self.tr("Back"), "Esc")]
        if self._camera or self._cutting:
            found.append(Action("file", self.tr("Choose a file"), "F9", "upload-simple", "outlined"))
        if not self._camera:
            found.append(Action("camera", self.tr("Use the camera"), "F10", "user-focus", "outlined"))
        if self._cutting:
            found.extend(Action(name, "", key, kind="elsewhere") for name, key in KEYS.items())
        return found

    def blue(self) -> Action | str:
        if self._camera:
            waits = self.tr("The camera is starting")
            return Action("shoot", self.tr("Take the picture"), "Enter", "", "blue") if self._seen else waits
        if self._cutting is None:
            return Action("file", self.tr("Choose a file"), "Enter", "", "blue")
        words = self.tr("Compare with this picture") if self.now.compare else self.tr("Use this photo")
        return Action("use", words, "Enter", "", "blue")

    def box(self) -> Box:
        return Box(self.tr("First the photo, or Esc"), "user-focus")

    def do(self, name: str) -> None:
        match name:
            case "file":
                self.choose()
            case "camera":
                self._start()
            case "shoot":
                self._shoot()
            case "use":
                self._use()
            case "back":
                self.back()
            case _:
                self._adjust(name)

    def _adjust(self, name: str) -> None:
        match name:
            case "closer":
                self._zoom(STEP)
            case "further":
                self._zoom(1 / STEP)
            case "whole" if self._cutting:
                self._cut(first_crop(self._cutting.picture))
            case "left" if self._cutting:
                self._move(-MOVE * self._cutting.crop.width, 0)
            case "right" if self._cutting:
                self._move(MOVE * self._cutting.crop.width, 0)

    def move(self, by: int) -> None:
        if self._cutting:
            self._move(0, by * MOVE * self._cutting.crop.height)

    def typed(self, text: str) -> None:
        """A name typed now would lose the photo."""

    def scanned(self, text: str) -> None:
        """So would the next person."""

    def back(self) -> None:
        if self._camera or self._cutting:
            self._stop()
            self._cutting = None
            self._show()
            self.page.band.show_told(self._begin())
        else:
            self._leave_for_check(self.now.case, None)

    # files

    def choose(self) -> None:
        """Open the system's dialog beside the window; nothing waits for it."""
        self._stop()
        dialog = QFileDialog(self.page, self.tr("Choose a picture"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pictures = self.tr("Pictures ({patterns})").format(patterns="*.jpg *.jpeg *.png *.webp")
        dialog.setNameFilters([pictures, self.tr("All files ({patterns})").format(patterns="*")])
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Read this file now; a picture that cannot be used is told, and the one before stays."""
        if self._now is None:
            return
        self._stop()
        try:
            self._begin_cutting(read_picture(picture_file(path)), PhotoFrom.FILE)
        except PhotoError as problem:
            self._tell(problem)

    def _tell(self, problem: DeskError) -> None:
        bold, stop, rest = self.journey.wording.error(problem).partition(". ")
        self.page.band.show_told(Told(f"{bold}{stop.strip()}", rest, "warning-octagon-fill", "bad"))
        self.journey.changed()

    # the camera

    def _start(self) -> None:
        found = self.find()
        if isinstance(found, Missing):
            self._no_camera(found)
            return
        self._cutting, self._camera, self._seen = None, found, None
        self._show()
        found.start(self._frame, self._lost)
        rest = self.tr("The head in the oval, eyes open, looking straight. Enter takes the picture.")
        self.page.band.show_told(Told(self.tr("The camera is on."), rest, "user-focus", "neutral"))

    def _no_camera(self, why: Missing) -> None:
        if why is Missing.NOT_CONNECTED:
            told = Told(
                self.tr("No camera is connected."),
                self.tr("Connect one and press F10 again, or choose a picture from a file."), "info-fill", "warn",
            )  # fmt: skip
        else:
            told = Told(
                self.tr("This regdesk came without camera support."),
                self.tr("Choose a picture from a file. The IT officer can add the camera: extra “camera”."),
                "info-fill", "warn",
            )  # fmt: skip
        self.page.band.show_told(told)

    def _frame(self, image: QImage) -> None:
        first, self._seen = self._seen is None, image
        self.page.crop.show_picture(image, live=True)
        if first:
            self.journey.changed()

    def _lost(self) -> None:
        self._stop()
        self._show()
        rest = self.tr("Connect it again and press F10, or choose a picture from a file.")
        self.page.band.show_told(Told(self.tr("The camera went away."), rest, "warning-fill", "warn"))

    def _shoot(self) -> None:
        image = self._seen
        if image is None:
            return
        self._stop()
        try:
            self._begin_cutting(picture_of(image), PhotoFrom.CAMERA)
        except PhotoError as problem:
            self._show()
            self._tell(problem)

    def _stop(self) -> None:
        if self._camera:
            self._camera.stop()
        self._camera, self._seen = None, None

    # cutting

    def _begin_cutting(self, picture: Picture, source: PhotoFrom) -> None:
        crop = first_crop(picture)
        self._cutting = Cutting(picture, source, crop, cut(picture, crop))
        self.page.crop.show_picture(image_of(picture), crop)
        self._show_cut()
        told = Told(
            self.tr("Move and zoom until the head fills the frame."),
            self.tr("Arrow keys or drag. Closer and further: + and −, or the wheel. Whole: 0."),
            "user-focus", "neutral",
        )  # fmt: skip
        self.page.band.show_told(told)

    def _move(self, across: float, down: float) -> None:
        if self._cutting:
            self._cut(moved(self._cutting.crop, self._cutting.picture, across, down))

    def _zoom(self, factor: float) -> None:
        if self._cutting:
            self._cut(zoomed(self._cutting.crop, self._cutting.picture, factor))

    def _cut(self, crop: Crop) -> None:
        old = self._cutting
        assert old
        self._cutting = Cutting(old.picture, old.source, crop, cut(old.picture, crop))
        self.page.crop.show_crop(crop)
        self._show_cut()

    def _show(self) -> None:
        """What there is: nothing yet, or the picture being cut."""
        if self._cutting is None:
            self.page.crop.show_picture(None)
        self._show_cut()

    def _show_cut(self) -> None:
        photo = self._cutting.photo if self._cutting else None
        old = self.journey.photos.of(self._now.case.person.id) if self._now else None
        self.page.show_photos(old, QImage.fromData(photo.jpeg) if photo else None)
        self.page.show_remarks(photo)
        self.journey.changed()

    # the end

    def _use(self) -> None:
        made, now = self._cutting, self.now
        if made is None:
            return
        if now.compare:
            self._leave_for_check(now.case, QImage.fromData(made.photo.jpeg))
            return
        person_id, desk = now.case.person.id, self.journey.desk
        done = desk.replace_photo(person_id, made.photo, made.source, act=self.journey.act("use"))
        self.journey.photos.forget(person_id)
        case = desk.case(person_id)
        if isinstance(done, Refusal):
            self.journey.go(Screen.REFUSED, RefusedNow(done, case))
        else:
            self._leave_for_check(case, None)

    def _leave_for_check(self, case: Case, live: QImage | None) -> None:
        """Back where the clerk came from."""
        now = self.now
        if now.compare:
            self.journey.go(Screen.FACE, FaceNow(case, now.document, now.second, live))
        else:
            self.journey.check(case, now.document)
