# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaComputerToolsetConfigs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codecs import Lazy, Variants, decode_slowly, extras, new, nullable
from ..._model import Model as _Model
from ..._values import ABSENT, UNSET

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..._codecs import Codec
    from ..._values import Unset
    from .beta_computer_cursor_position_config import BetaComputerCursorPositionConfig
    from .beta_computer_double_click_config import BetaComputerDoubleClickConfig
    from .beta_computer_hold_key_config import BetaComputerHoldKeyConfig
    from .beta_computer_key_config import BetaComputerKeyConfig
    from .beta_computer_left_click_config import BetaComputerLeftClickConfig
    from .beta_computer_left_click_drag_config import BetaComputerLeftClickDragConfig
    from .beta_computer_left_mouse_down_config import BetaComputerLeftMouseDownConfig
    from .beta_computer_left_mouse_up_config import BetaComputerLeftMouseUpConfig
    from .beta_computer_middle_click_config import BetaComputerMiddleClickConfig
    from .beta_computer_mouse_move_config import BetaComputerMouseMoveConfig
    from .beta_computer_right_click_config import BetaComputerRightClickConfig
    from .beta_computer_screenshot_config import BetaComputerScreenshotConfig
    from .beta_computer_scroll_config import BetaComputerScrollConfig
    from .beta_computer_triple_click_config import BetaComputerTripleClickConfig
    from .beta_computer_type_config import BetaComputerTypeConfig
    from .beta_computer_wait_config import BetaComputerWaitConfig
    from .beta_computer_zoom_config import BetaComputerZoomConfig

__all__ = ["BetaComputerToolsetConfigs"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaComputerCursorPositionConfig": (
            ".beta_computer_cursor_position_config",
            "BetaComputerCursorPositionConfig",
        ),
        "BetaComputerDoubleClickConfig": (".beta_computer_double_click_config", "BetaComputerDoubleClickConfig"),
        "BetaComputerHoldKeyConfig": (".beta_computer_hold_key_config", "BetaComputerHoldKeyConfig"),
        "BetaComputerKeyConfig": (".beta_computer_key_config", "BetaComputerKeyConfig"),
        "BetaComputerLeftClickConfig": (".beta_computer_left_click_config", "BetaComputerLeftClickConfig"),
        "BetaComputerLeftClickDragConfig": (".beta_computer_left_click_drag_config", "BetaComputerLeftClickDragConfig"),
        "BetaComputerLeftMouseDownConfig": (".beta_computer_left_mouse_down_config", "BetaComputerLeftMouseDownConfig"),
        "BetaComputerLeftMouseUpConfig": (".beta_computer_left_mouse_up_config", "BetaComputerLeftMouseUpConfig"),
        "BetaComputerMiddleClickConfig": (".beta_computer_middle_click_config", "BetaComputerMiddleClickConfig"),
        "BetaComputerMouseMoveConfig": (".beta_computer_mouse_move_config", "BetaComputerMouseMoveConfig"),
        "BetaComputerRightClickConfig": (".beta_computer_right_click_config", "BetaComputerRightClickConfig"),
        "BetaComputerScreenshotConfig": (".beta_computer_screenshot_config", "BetaComputerScreenshotConfig"),
        "BetaComputerScrollConfig": (".beta_computer_scroll_config", "BetaComputerScrollConfig"),
        "BetaComputerTripleClickConfig": (".beta_computer_triple_click_config", "BetaComputerTripleClickConfig"),
        "BetaComputerTypeConfig": (".beta_computer_type_config", "BetaComputerTypeConfig"),
        "BetaComputerWaitConfig": (".beta_computer_wait_config", "BetaComputerWaitConfig"),
        "BetaComputerZoomConfig": (".beta_computer_zoom_config", "BetaComputerZoomConfig"),
    },
)


class BetaComputerToolsetConfigs(_Model):
    """
    The object ``BetaComputerToolsetConfigs`` of the API.
    """

    __slots__ = (
        "cursor_position",
        "double_click",
        "hold_key",
        "key",
        "left_click",
        "left_click_drag",
        "left_mouse_down",
        "left_mouse_up",
        "middle_click",
        "mouse_move",
        "right_click",
        "screenshot",
        "scroll",
        "triple_click",
        "type",
        "wait",
        "zoom",
    )

    cursor_position: BetaComputerCursorPositionConfig | None | Unset
    double_click: BetaComputerDoubleClickConfig | None | Unset
    hold_key: BetaComputerHoldKeyConfig | None | Unset
    key: BetaComputerKeyConfig | None | Unset
    left_click: BetaComputerLeftClickConfig | None | Unset
    left_click_drag: BetaComputerLeftClickDragConfig | None | Unset
    left_mouse_down: BetaComputerLeftMouseDownConfig | None | Unset
    left_mouse_up: BetaComputerLeftMouseUpConfig | None | Unset
    middle_click: BetaComputerMiddleClickConfig | None | Unset
    mouse_move: BetaComputerMouseMoveConfig | None | Unset
    right_click: BetaComputerRightClickConfig | None | Unset
    screenshot: BetaComputerScreenshotConfig | None | Unset
    scroll: BetaComputerScrollConfig | None | Unset
    triple_click: BetaComputerTripleClickConfig | None | Unset
    type: BetaComputerTypeConfig | None | Unset
    wait: BetaComputerWaitConfig | None | Unset
    zoom: BetaComputerZoomConfig | None | Unset

    def __init__(
        self,
        *,
        cursor_position: BetaComputerCursorPositionConfig | None | Unset = UNSET,
        double_click: BetaComputerDoubleClickConfig | None | Unset = UNSET,
        hold_key: BetaComputerHoldKeyConfig | None | Unset = UNSET,
        key: BetaComputerKeyConfig | None | Unset = UNSET,
        left_click: BetaComputerLeftClickConfig | None | Unset = UNSET,
        left_click_drag: BetaComputerLeftClickDragConfig | None | Unset = UNSET,
        left_mouse_down: BetaComputerLeftMouseDownConfig | None | Unset = UNSET,
        left_mouse_up: BetaComputerLeftMouseUpConfig | None | Unset = UNSET,
        middle_click: BetaComputerMiddleClickConfig | None | Unset = UNSET,
        mouse_move: BetaComputerMouseMoveConfig | None | Unset = UNSET,
        right_click: BetaComputerRightClickConfig | None | Unset = UNSET,
        screenshot: BetaComputerScreenshotConfig | None | Unset = UNSET,
        scroll: BetaComputerScrollConfig | None | Unset = UNSET,
        triple_click: BetaComputerTripleClickConfig | None | Unset = UNSET,
        type: BetaComputerTypeConfig | None | Unset = UNSET,
        wait: BetaComputerWaitConfig | None | Unset = UNSET,
        zoom: BetaComputerZoomConfig | None | Unset = UNSET,
    ) -> None:
        self.cursor_position = cursor_position
        self.double_click = double_click
        self.hold_key = hold_key
        self.key = key
        self.left_click = left_click
        self.left_click_drag = left_click_drag
        self.left_mouse_down = left_mouse_down
        self.left_mouse_up = left_mouse_up
        self.middle_click = middle_click
        self.mouse_move = mouse_move
        self.right_click = right_click
        self.screenshot = screenshot
        self.scroll = scroll
        self.triple_click = triple_click
        self.type = type
        self.wait = wait
        self.zoom = zoom

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        self = new(cls)
        try:
            if data.__class__ is not dict:
                return decode_slowly(cls, data)
            known = 17
            if "cursor_position" in data:
                value = data["cursor_position"]
                self.cursor_position = None if value is None else _MODELS["BetaComputerCursorPositionConfig"](value)
            else:
                self.cursor_position = UNSET
                known -= 1
            if "double_click" in data:
                value = data["double_click"]
                self.double_click = None if value is None else _MODELS["BetaComputerDoubleClickConfig"](value)
            else:
                self.double_click = UNSET
                known -= 1
            if "hold_key" in data:
                value = data["hold_key"]
                self.hold_key = None if value is None else _MODELS["BetaComputerHoldKeyConfig"](value)
            else:
                self.hold_key = UNSET
                known -= 1
            if "key" in data:
                value = data["key"]
                self.key = None if value is None else _MODELS["BetaComputerKeyConfig"](value)
            else:
                self.key = UNSET
                known -= 1
            if "left_click" in data:
                value = data["left_click"]
                self.left_click = None if value is None else _MODELS["BetaComputerLeftClickConfig"](value)
            else:
                self.left_click = UNSET
                known -= 1
            if "left_click_drag" in data:
                value = data["left_click_drag"]
                self.left_click_drag = None if value is None else _MODELS["BetaComputerLeftClickDragConfig"](value)
            else:
                self.left_click_drag = UNSET
                known -= 1
            if "left_mouse_down" in data:
                value = data["left_mouse_down"]
                self.left_mouse_down = None if value is None else _MODELS["BetaComputerLeftMouseDownConfig"](value)
            else:
                self.left_mouse_down = UNSET
                known -= 1
            if "left_mouse_up" in data:
                value = data["left_mouse_up"]
                self.left_mouse_up = None if value is None else _MODELS["BetaComputerLeftMouseUpConfig"](value)
            else:
                self.left_mouse_up = UNSET
                known -= 1
            if "middle_click" in data:
                value = data["middle_click"]
                self.middle_click = None if value is None else _MODELS["BetaComputerMiddleClickConfig"](value)
            else:
                self.middle_click = UNSET
                known -= 1
            if "mouse_move" in data:
                value = data["mouse_move"]
                self.mouse_move = None if value is None else _MODELS["BetaComputerMouseMoveConfig"](value)
            else:
                self.mouse_move = UNSET
                known -= 1
            if "right_click" in data:
                value = data["right_click"]
                self.right_click = None if value is None else _MODELS["BetaComputerRightClickConfig"](value)
            else:
                self.right_click = UNSET
                known -= 1
            if "screenshot" in data:
                value = data["screenshot"]
                self.screenshot = None if value is None else _MODELS["BetaComputerScreenshotConfig"](value)
            else:
                self.screenshot = UNSET
                known -= 1
            if "scroll" in data:
                value = data["scroll"]
                self.scroll = None if value is None else _MODELS["BetaComputerScrollConfig"](value)
            else:
                self.scroll = UNSET
                known -= 1
            if "triple_click" in data:
                value = data["triple_click"]
                self.triple_click = None if value is None else _MODELS["BetaComputerTripleClickConfig"](value)
            else:
                self.triple_click = UNSET
                known -= 1
            if "type" in data:
                value = data["type"]
                self.type = None if value is None else _MODELS["BetaComputerTypeConfig"](value)
            else:
                self.type = UNSET
                known -= 1
            if "wait" in data:
                value = data["wait"]
                self.wait = None if value is None else _MODELS["BetaComputerWaitConfig"](value)
            else:
                self.wait = UNSET
                known -= 1
            if "zoom" in data:
                value = data["zoom"]
                self.zoom = None if value is None else _MODELS["BetaComputerZoomConfig"](value)
            else:
                self.zoom = UNSET
                known -= 1
            if len(data) != known:
                extras(self, data)
        except (KeyError, TypeError, AttributeError):
            return decode_slowly(cls, data)
        return self

    def to_param(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        if (value := self.cursor_position) is not ABSENT:
            out["cursor_position"] = value
        if (value := self.double_click) is not ABSENT:
            out["double_click"] = value
        if (value := self.hold_key) is not ABSENT:
            out["hold_key"] = value
        if (value := self.key) is not ABSENT:
            out["key"] = value
        if (value := self.left_click) is not ABSENT:
            out["left_click"] = value
        if (value := self.left_click_drag) is not ABSENT:
            out["left_click_drag"] = value
        if (value := self.left_mouse_down) is not ABSENT:
            out["left_mouse_down"] = value
        if (value := self.left_mouse_up) is not ABSENT:
            out["left_mouse_up"] = value
        if (value := self.middle_click) is not ABSENT:
            out["middle_click"] = value
        if (value := self.mouse_move) is not ABSENT:
            out["mouse_move"] = value
        if (value := self.right_click) is not ABSENT:
            out["right_click"] = value
        if (value := self.screenshot) is not ABSENT:
            out["screenshot"] = value
        if (value := self.scroll) is not ABSENT:
            out["scroll"] = value
        if (value := self.triple_click) is not ABSENT:
            out["triple_click"] = value
        if (value := self.type) is not ABSENT:
            out["type"] = value
        if (value := self.wait) is not ABSENT:
            out["wait"] = value
        if (value := self.zoom) is not ABSENT:
            out["zoom"] = value
        if self._has_extras and (value := getattr(self, "_extra", None)) is not None:
            out.update(value)
        return out

    @classmethod
    def _codecs(cls) -> tuple[Codec | None, ...]:
        return (
            nullable(Lazy(__package__, ".beta_computer_cursor_position_config", "BetaComputerCursorPositionConfig")),
            nullable(Lazy(__package__, ".beta_computer_double_click_config", "BetaComputerDoubleClickConfig")),
            nullable(Lazy(__package__, ".beta_computer_hold_key_config", "BetaComputerHoldKeyConfig")),
            nullable(Lazy(__package__, ".beta_computer_key_config", "BetaComputerKeyConfig")),
            nullable(Lazy(__package__, ".beta_computer_left_click_config", "BetaComputerLeftClickConfig")),
            nullable(Lazy(__package__, ".beta_computer_left_click_drag_config", "BetaComputerLeftClickDragConfig")),
            nullable(Lazy(__package__, ".beta_computer_left_mouse_down_config", "BetaComputerLeftMouseDownConfig")),
            nullable(Lazy(__package__, ".beta_computer_left_mouse_up_config", "BetaComputerLeftMouseUpConfig")),
            nullable(Lazy(__package__, ".beta_computer_middle_click_config", "BetaComputerMiddleClickConfig")),
            nullable(Lazy(__package__, ".beta_computer_mouse_move_config", "BetaComputerMouseMoveConfig")),
            nullable(Lazy(__package__, ".beta_computer_right_click_config", "BetaComputerRightClickConfig")),
            nullable(Lazy(__package__, ".beta_computer_screenshot_config", "BetaComputerScreenshotConfig")),
            nullable(Lazy(__package__, ".beta_computer_scroll_config", "BetaComputerScrollConfig")),
            nullable(Lazy(__package__, ".beta_computer_triple_click_config", "BetaComputerTripleClickConfig")),
            nullable(Lazy(__package__, ".beta_computer_type_config", "BetaComputerTypeConfig")),
            nullable(Lazy(__package__, ".beta_computer_wait_config", "BetaComputerWaitConfig")),
            nullable(Lazy(__package__, ".beta_computer_zoom_config", "BetaComputerZoomConfig")),
        )


BetaComputerToolsetConfigs._WIRE = (
    ("cursor_position", "cursor_position"),
    ("double_click", "double_click"),
    ("hold_key", "hold_key"),
    ("key", "key"),
    ("left_click", "left_click"),
    ("left_click_drag", "left_click_drag"),
    ("left_mouse_down", "left_mouse_down"),
    ("left_mouse_up", "left_mouse_up"),
    ("middle_click", "middle_click"),
    ("mouse_move", "mouse_move"),
    ("right_click", "right_click"),
    ("screenshot", "screenshot"),
    ("scroll", "scroll"),
    ("triple_click", "triple_click"),
    ("type", "type"),
    ("wait", "wait"),
    ("zoom", "zoom"),
)
