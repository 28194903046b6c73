# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The response object BetaBrowserToolsetConfigs.
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
    from .beta_browser_close_tab_config import BetaBrowserCloseTabConfig
    from .beta_browser_double_click_config import BetaBrowserDoubleClickConfig
    from .beta_browser_file_upload_config import BetaBrowserFileUploadConfig
    from .beta_browser_find_config import BetaBrowserFindConfig
    from .beta_browser_form_input_config import BetaBrowserFormInputConfig
    from .beta_browser_get_page_text_config import BetaBrowserGetPageTextConfig
    from .beta_browser_hold_key_config import BetaBrowserHoldKeyConfig
    from .beta_browser_hover_config import BetaBrowserHoverConfig
    from .beta_browser_javascript_exec_config import BetaBrowserJavascriptExecConfig
    from .beta_browser_key_config import BetaBrowserKeyConfig
    from .beta_browser_left_click_config import BetaBrowserLeftClickConfig
    from .beta_browser_left_click_drag_config import BetaBrowserLeftClickDragConfig
    from .beta_browser_left_mouse_down_config import BetaBrowserLeftMouseDownConfig
    from .beta_browser_left_mouse_up_config import BetaBrowserLeftMouseUpConfig
    from .beta_browser_list_tabs_config import BetaBrowserListTabsConfig
    from .beta_browser_middle_click_config import BetaBrowserMiddleClickConfig
    from .beta_browser_mouse_move_config import BetaBrowserMouseMoveConfig
    from .beta_browser_navigate_config import BetaBrowserNavigateConfig
    from .beta_browser_new_tab_config import BetaBrowserNewTabConfig
    from .beta_browser_read_console_config import BetaBrowserReadConsoleConfig
    from .beta_browser_read_network_config import BetaBrowserReadNetworkConfig
    from .beta_browser_read_page_config import BetaBrowserReadPageConfig
    from .beta_browser_right_click_config import BetaBrowserRightClickConfig
    from .beta_browser_screenshot_config import BetaBrowserScreenshotConfig
    from .beta_browser_scroll_config import BetaBrowserScrollConfig
    from .beta_browser_scroll_to_config import BetaBrowserScrollToConfig
    from .beta_browser_switch_tab_config import BetaBrowserSwitchTabConfig
    from .beta_browser_triple_click_config import BetaBrowserTripleClickConfig
    from .beta_browser_type_config import BetaBrowserTypeConfig
    from .beta_browser_wait_config import BetaBrowserWaitConfig
    from .beta_browser_zoom_config import BetaBrowserZoomConfig

__all__ = ["BetaBrowserToolsetConfigs"]

_MODELS = Variants(
    "",
    __package__,
    {
        "BetaBrowserCloseTabConfig": (".beta_browser_close_tab_config", "BetaBrowserCloseTabConfig"),
        "BetaBrowserDoubleClickConfig": (".beta_browser_double_click_config", "BetaBrowserDoubleClickConfig"),
        "BetaBrowserFileUploadConfig": (".beta_browser_file_upload_config", "BetaBrowserFileUploadConfig"),
        "BetaBrowserFindConfig": (".beta_browser_find_config", "BetaBrowserFindConfig"),
        "BetaBrowserFormInputConfig": (".beta_browser_form_input_config", "BetaBrowserFormInputConfig"),
        "BetaBrowserGetPageTextConfig": (".beta_browser_get_page_text_config", "BetaBrowserGetPageTextConfig"),
        "BetaBrowserHoldKeyConfig": (".beta_browser_hold_key_config", "BetaBrowserHoldKeyConfig"),
        "BetaBrowserHoverConfig": (".beta_browser_hover_config", "BetaBrowserHoverConfig"),
        "BetaBrowserJavascriptExecConfig": (".beta_browser_javascript_exec_config", "BetaBrowserJavascriptExecConfig"),
        "BetaBrowserKeyConfig": (".beta_browser_key_config", "BetaBrowserKeyConfig"),
        "BetaBrowserLeftClickConfig": (".beta_browser_left_click_config", "BetaBrowserLeftClickConfig"),
        "BetaBrowserLeftClickDragConfig": (".beta_browser_left_click_drag_config", "BetaBrowserLeftClickDragConfig"),
        "BetaBrowserLeftMouseDownConfig": (".beta_browser_left_mouse_down_config", "BetaBrowserLeftMouseDownConfig"),
        "BetaBrowserLeftMouseUpConfig": (".beta_browser_left_mouse_up_config", "BetaBrowserLeftMouseUpConfig"),
        "BetaBrowserListTabsConfig": (".beta_browser_list_tabs_config", "BetaBrowserListTabsConfig"),
        "BetaBrowserMiddleClickConfig": (".beta_browser_middle_click_config", "BetaBrowserMiddleClickConfig"),
        "BetaBrowserMouseMoveConfig": (".beta_browser_mouse_move_config", "BetaBrowserMouseMoveConfig"),
        "BetaBrowserNavigateConfig": (".beta_browser_navigate_config", "BetaBrowserNavigateConfig"),
        "BetaBrowserNewTabConfig": (".beta_browser_new_tab_config", "BetaBrowserNewTabConfig"),
        "BetaBrowserReadConsoleConfig": (".beta_browser_read_console_config", "BetaBrowserReadConsoleConfig"),
        "BetaBrowserReadNetworkConfig": (".beta_browser_read_network_config", "BetaBrowserReadNetworkConfig"),
        "BetaBrowserReadPageConfig": (".beta_browser_read_page_config", "BetaBrowserReadPageConfig"),
        "BetaBrowserRightClickConfig": (".beta_browser_right_click_config", "BetaBrowserRightClickConfig"),
        "BetaBrowserScreenshotConfig": (".beta_browser_screenshot_config", "BetaBrowserScreenshotConfig"),
        "BetaBrowserScrollConfig": (".beta_browser_scroll_config", "BetaBrowserScrollConfig"),
        "BetaBrowserScrollToConfig": (".beta_browser_scroll_to_config", "BetaBrowserScrollToConfig"),
        "BetaBrowserSwitchTabConfig": (".beta_browser_switch_tab_config", "BetaBrowserSwitchTabConfig"),
        "BetaBrowserTripleClickConfig": (".beta_browser_triple_click_config", "BetaBrowserTripleClickConfig"),
        "BetaBrowserTypeConfig": (".beta_browser_type_config", "BetaBrowserTypeConfig"),
        "BetaBrowserWaitConfig": (".beta_browser_wait_config", "BetaBrowserWaitConfig"),
        "BetaBrowserZoomConfig": (".beta_browser_zoom_config", "BetaBrowserZoomConfig"),
    },
)


class BetaBrowserToolsetConfigs(_Model):
    """
    The object ``BetaBrowserToolsetConfigs`` of the API.
    """

    __slots__ = (
        "close_tab",
        "double_click",
        "file_upload",
        "find",
        "form_input",
        "get_page_text",
        "hold_key",
        "hover",
        "javascript_exec",
        "key",
        "left_click",
        "left_click_drag",
        "left_mouse_down",
        "left_mouse_up",
        "list_tabs",
        "middle_click",
        "mouse_move",
        "navigate",
        "new_tab",
        "read_console",
        "read_network",
        "read_page",
        "right_click",
        "screenshot",
        "scroll",
        "scroll_to",
        "switch_tab",
        "triple_click",
        "type",
        "wait",
        "zoom",
    )

    close_tab: BetaBrowserCloseTabConfig | None | Unset
    double_click: BetaBrowserDoubleClickConfig | None | Unset
    file_upload: BetaBrowserFileUploadConfig | None | Unset
    find: BetaBrowserFindConfig | None | Unset
    form_input: BetaBrowserFormInputConfig | None | Unset
    get_page_text: BetaBrowserGetPageTextConfig | None | Unset
    hold_key: BetaBrowserHoldKeyConfig | None | Unset
    hover: BetaBrowserHoverConfig | None | Unset
    javascript_exec: BetaBrowserJavascriptExecConfig | None | Unset
    key: BetaBrowserKeyConfig | None | Unset
    left_click: BetaBrowserLeftClickConfig | None | Unset
    left_click_drag: BetaBrowserLeftClickDragConfig | None | Unset
    left_mouse_down: BetaBrowserLeftMouseDownConfig | None | Unset
    left_mouse_up: BetaBrowserLeftMouseUpConfig | None | Unset
    list_tabs: BetaBrowserListTabsConfig | None | Unset
    middle_click: BetaBrowserMiddleClickConfig | None | Unset
    mouse_move: BetaBrowserMouseMoveConfig | None | Unset
    navigate: BetaBrowserNavigateConfig | None | Unset
    new_tab: BetaBrowserNewTabConfig | None | Unset
    read_console: BetaBrowserReadConsoleConfig | None | Unset
    read_network: BetaBrowserReadNetworkConfig | None | Unset
    read_page: BetaBrowserReadPageConfig | None | Unset
    right_click: BetaBrowserRightClickConfig | None | Unset
    screenshot: BetaBrowserScreenshotConfig | None | Unset
    scroll: BetaBrowserScrollConfig | None | Unset
    scroll_to: BetaBrowserScrollToConfig | None | Unset
    switch_tab: BetaBrowserSwitchTabConfig | None | Unset
    triple_click: BetaBrowserTripleClickConfig | None | Unset
    type: BetaBrowserTypeConfig | None | Unset
    wait: BetaBrowserWaitConfig | None | Unset
    zoom: BetaBrowserZoomConfig | None | Unset

    def __init__(
        self,
        *,
        close_tab: BetaBrowserCloseTabConfig | None | Unset = UNSET,
        double_click: BetaBrowserDoubleClickConfig | None | Unset = UNSET,
        file_upload: BetaBrowserFileUploadConfig | None | Unset = UNSET,
        find: BetaBrowserFindConfig | None | Unset = UNSET,
        form_input: BetaBrowserFormInputConfig | None | Unset = UNSET,
        get_page_text: BetaBrowserGetPageTextConfig | None | Unset = UNSET,
        hold_key: BetaBrowserHoldKeyConfig | None | Unset = UNSET,
        hover: BetaBrowserHoverConfig | None | Unset = UNSET,
        javascript_exec: BetaBrowserJavascriptExecConfig | None | Unset = UNSET,
        key: BetaBrowserKeyConfig | None | Unset = UNSET,
        left_click: BetaBrowserLeftClickConfig | None | Unset = UNSET,
        left_click_drag: BetaBrowserLeftClickDragConfig | None | Unset = UNSET,
        left_mouse_down: BetaBrowserLeftMouseDownConfig | None | Unset = UNSET,
        left_mouse_up: BetaBrowserLeftMouseUpConfig | None | Unset = UNSET,
        list_tabs: BetaBrowserListTabsConfig | None | Unset = UNSET,
        middle_click: BetaBrowserMiddleClickConfig | None | Unset = UNSET,
        mouse_move: BetaBrowserMouseMoveConfig | None | Unset = UNSET,
        navigate: BetaBrowserNavigateConfig | None | Unset = UNSET,
        new_tab: BetaBrowserNewTabConfig | None | Unset = UNSET,
        read_console: BetaBrowserReadConsoleConfig | None | Unset = UNSET,
        read_network: BetaBrowserReadNetworkConfig | None | Unset = UNSET,
        read_page: BetaBrowserReadPageConfig | None | Unset = UNSET,
        right_click: BetaBrowserRightClickConfig | None | Unset = UNSET,
        screenshot: BetaBrowserScreenshotConfig | None | Unset = UNSET,
        scroll: BetaBrowserScrollConfig | None | Unset = UNSET,
        scroll_to: BetaBrowserScrollToConfig | None | Unset = UNSET,
        switch_tab: BetaBrowserSwitchTabConfig | None | Unset = UNSET,
        triple_click: BetaBrowserTripleClickConfig | None | Unset = UNSET,
        type: BetaBrowserTypeConfig | None | Unset = UNSET,
        wait: BetaBrowserWaitConfig | None | Unset = UNSET,
        zoom: BetaBrowserZoomConfig | None | Unset = UNSET,
    ) -> None:
        self.close_tab = close_tab
        self.double_click = double_click
        self.file_upload = file_upload
        self.find = find
        self.form_input = form_input
        self.get_page_text = get_page_text
        self.hold_key = hold_key
        self.hover = hover
        self.javascript_exec = javascript_exec
        self.key = key
        self.left_click = left_click
        self.left_click_drag = left_click_drag
        self.left_mouse_down = left_mouse_down
        self.left_mouse_up = left_mouse_up
        self.list_tabs = list_tabs
        self.middle_click = middle_click
        self.mouse_move = mouse_move
        self.navigate = navigate
        self.new_tab = new_tab
        self.read_console = read_console
        self.read_network = read_network
        self.read_page = read_page
        self.right_click = right_click
        self.screenshot = screenshot
        self.scroll = scroll
        self.scroll_to = scroll_to
        self.switch_tab = switch_tab
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
            known = 31
            if "close_tab" in data:
                value = data["close_tab"]
                self.close_tab = None if value is None else _MODELS["BetaBrowserCloseTabConfig"](value)
            else:
                self.close_tab = UNSET
                known -= 1
            if "double_click" in data:
                value = data["double_click"]
                self.double_click = None if value is None else _MODELS["BetaBrowserDoubleClickConfig"](value)
            else:
                self.double_click = UNSET
                known -= 1
            if "file_upload" in data:
                value = data["file_upload"]
                self.file_upload = None if value is None else _MODELS["BetaBrowserFileUploadConfig"](value)
            else:
                self.file_upload = UNSET
                known -= 1
            if "find" in data:
                value = data["find"]
                self.find = None if value is None else _MODELS["BetaBrowserFindConfig"](value)
            else:
                self.find = UNSET
                known -= 1
            if "form_input" in data:
                value = data["form_input"]
                self.form_input = None if value is None else _MODELS["BetaBrowserFormInputConfig"](value)
            else:
                self.form_input = UNSET
                known -= 1
            if "get_page_text" in data:
                value = data["get_page_text"]
                self.get_page_text = None if value is None else _MODELS["BetaBrowserGetPageTextConfig"](value)
            else:
                self.get_page_text = UNSET
                known -= 1
            if "hold_key" in data:
                value = data["hold_key"]
                self.hold_key = None if value is None else _MODELS["BetaBrowserHoldKeyConfig"](value)
            else:
                self.hold_key = UNSET
                known -= 1
            if "hover" in data:
                value = data["hover"]
                self.hover = None if value is None else _MODELS["BetaBrowserHoverConfig"](value)
            else:
                self.hover = UNSET
                known -= 1
            if "javascript_exec" in data:
                value = data["javascript_exec"]
                self.javascript_exec = None if value is None else _MODELS["BetaBrowserJavascriptExecConfig"](value)
            else:
                self.javascript_exec = UNSET
                known -= 1
            if "key" in data:
                value = data["key"]
                self.key = None if value is None else _MODELS["BetaBrowserKeyConfig"](value)
            else:
                self.key = UNSET
                known -= 1
            if "left_click" in data:
                value = data["left_click"]
                self.left_click = None if value is None else _MODELS["BetaBrowserLeftClickConfig"](value)
            else:
                self.left_click = UNSET
                known -= 1
            if "left_click_drag" in data:
                value = data["left_click_drag"]
                self.left_click_drag = None if value is None else _MODELS["BetaBrowserLeftClickDragConfig"](value)
            else:
                self.left_click_drag = UNSET
                known -= 1
            if "left_mouse_down" in data:
                value = data["left_mouse_down"]
                self.left_mouse_down = None if value is None else _MODELS["BetaBrowserLeftMouseDownConfig"](value)
            else:
                self.left_mouse_down = UNSET
                known -= 1
            if "left_mouse_up" in data:
                value = data["left_mouse_up"]
                self.left_mouse_up = None if value is None else _MODELS["BetaBrowserLeftMouseUpConfig"](value)
            else:
                self.left_mouse_up = UNSET
                known -= 1
            if "list_tabs" in data:
                value = data["list_tabs"]
                self.list_tabs = None if value is None else _MODELS["BetaBrowserListTabsConfig"](value)
            else:
                self.list_tabs = UNSET
                known -= 1
            if "middle_click" in data:
                value = data["middle_click"]
                self.middle_click = None if value is None else _MODELS["BetaBrowserMiddleClickConfig"](value)
            else:
                self.middle_click = UNSET
                known -= 1
            if "mouse_move" in data:
                value = data["mouse_move"]
                self.mouse_move = None if value is None else _MODELS["BetaBrowserMouseMoveConfig"](value)
            else:
                self.mouse_move = UNSET
                known -= 1
            if "navigate" in data:
                value = data["navigate"]
                self.navigate = None if value is None else _MODELS["BetaBrowserNavigateConfig"](value)
            else:
                self.navigate = UNSET
                known -= 1
            if "new_tab" in data:
                value = data["new_tab"]
                self.new_tab = None if value is None else _MODELS["BetaBrowserNewTabConfig"](value)
            else:
                self.new_tab = UNSET
                known -= 1
            if "read_console" in data:
                value = data["read_console"]
                self.read_console = None if value is None else _MODELS["BetaBrowserReadConsoleConfig"](value)
            else:
                self.read_console = UNSET
                known -= 1
            if "read_network" in data:
                value = data["read_network"]
                self.read_network = None if value is None else _MODELS["BetaBrowserReadNetworkConfig"](value)
            else:
                self.read_network = UNSET
                known -= 1
            if "read_page" in data:
                value = data["read_page"]
                self.read_page = None if value is None else _MODELS["BetaBrowserReadPageConfig"](value)
            else:
                self.read_page = UNSET
                known -= 1
            if "right_click" in data:
                value = data["right_click"]
                self.right_click = None if value is None else _MODELS["BetaBrowserRightClickConfig"](value)
            else:
                self.right_click = UNSET
                known -= 1
            if "screenshot" in data:
                value = data["screenshot"]
                self.screenshot = None if value is None else _MODELS["BetaBrowserScreenshotConfig"](value)
            else:
                self.screenshot = UNSET
                known -= 1
            if "scroll" in data:
                value = data["scroll"]
                self.scroll = None if value is None else _MODELS["BetaBrowserScrollConfig"](value)
            else:
                self.scroll = UNSET
                known -= 1
            if "scroll_to" in data:
                value = data["scroll_to"]
                self.scroll_to = None if value is None else _MODELS["BetaBrowserScrollToConfig"](value)
            else:
                self.scroll_to = UNSET
                known -= 1
            if "switch_tab" in data:
                value = data["switch_tab"]
                self.switch_tab = None if value is None else _MODELS["BetaBrowserSwitchTabConfig"](value)
            else:
                self.switch_tab = UNSET
                known -= 1
            if "triple_click" in data:
                value = data["triple_click"]
                self.triple_click = None if value is None else _MODELS["BetaBrowserTripleClickConfig"](value)
            else:
                self.triple_click = UNSET
                known -= 1
            if "type" in data:
                value = data["type"]
                self.type = None if value is None else _MODELS["BetaBrowserTypeConfig"](value)
            else:
                self.type = UNSET
                known -= 1
            if "wait" in data:
                value = data["wait"]
                self.wait = None if value is None else _MODELS["BetaBrowserWaitConfig"](value)
            else:
                self.wait = UNSET
                known -= 1
            if "zoom" in data:
                value = data["zoom"]
                self.zoom = None if value is None else _MODELS["BetaBrowserZoomConfig"](value)
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
        if (value := self.close_tab) is not ABSENT:
            out["close_tab"] = value
        if (value := self.double_click) is not ABSENT:
            out["double_click"] = value
        if (value := self.file_upload) is not ABSENT:
            out["file_upload"] = value
        if (value := self.find) is not ABSENT:
            out["find"] = value
        if (value := self.form_input) is not ABSENT:
            out["form_input"] = value
        if (value := self.get_page_text) is not ABSENT:
            out["get_page_text"] = value
        if (value := self.hold_key) is not ABSENT:
            out["hold_key"] = value
        if (value := self.hover) is not ABSENT:
            out["hover"] = value
        if (value := self.javascript_exec) is not ABSENT:
            out["javascript_exec"] = value
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
        if (value := self.list_tabs) is not ABSENT:
            out["list_tabs"] = value
        if (value := self.middle_click) is not ABSENT:
            out["middle_click"] = value
        if (value := self.mouse_move) is not ABSENT:
            out["mouse_move"] = value
        if (value := self.navigate) is not ABSENT:
            out["navigate"] = value
        if (value := self.new_tab) is not ABSENT:
            out["new_tab"] = value
        if (value := self.read_console) is not ABSENT:
            out["read_console"] = value
        if (value := self.read_network) is not ABSENT:
            out["read_network"] = value
        if (value := self.read_page) is not ABSENT:
            out["read_page"] = value
        if (value := self.right_click) is not ABSENT:
            out["right_click"] = value
        if (value := self.screenshot) is not ABSENT:
            out["screenshot"] = value
        if (value := self.scroll) is not ABSENT:
            out["scroll"] = value
        if (value := self.scroll_to) is not ABSENT:
            out["scroll_to"] = value
        if (value := self.switch_tab) is not ABSENT:
            out["switch_tab"] = value
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
            nullable(Lazy(__package__, ".beta_browser_close_tab_config", "BetaBrowserCloseTabConfig")),
            nullable(Lazy(__package__, ".beta_browser_double_click_config", "BetaBrowserDoubleClickConfig")),
            nullable(Lazy(__package__, ".beta_browser_file_upload_config", "BetaBrowserFileUploadConfig")),
            nullable(Lazy(__package__, ".beta_browser_find_config", "BetaBrowserFindConfig")),
            nullable(Lazy(__package__, ".beta_browser_form_input_config", "BetaBrowserFormInputConfig")),
            nullable(Lazy(__package__, ".beta_browser_get_page_text_config", "BetaBrowserGetPageTextConfig")),
            nullable(Lazy(__package__, ".beta_browser_hold_key_config", "BetaBrowserHoldKeyConfig")),
            nullable(Lazy(__package__, ".beta_browser_hover_config", "BetaBrowserHoverConfig")),
            nullable(Lazy(__package__, ".beta_browser_javascript_exec_config", "BetaBrowserJavascriptExecConfig")),
            nullable(Lazy(__package__, ".beta_browser_key_config", "BetaBrowserKeyConfig")),
            nullable(Lazy(__package__, ".beta_browser_left_click_config", "BetaBrowserLeftClickConfig")),
            nullable(Lazy(__package__, ".beta_browser_left_click_drag_config", "BetaBrowserLeftClickDragConfig")),
            nullable(Lazy(__package__, ".beta_browser_left_mouse_down_config", "BetaBrowserLeftMouseDownConfig")),
            nullable(Lazy(__package__, ".beta_browser_left_mouse_up_config", "BetaBrowserLeftMouseUpConfig")),
            nullable(Lazy(__package__, ".beta_browser_list_tabs_config", "BetaBrowserListTabsConfig")),
            nullable(Lazy(__package__, ".beta_browser_middle_click_config", "BetaBrowserMiddleClickConfig")),
            nullable(Lazy(__package__, ".beta_browser_mouse_move_config", "BetaBrowserMouseMoveConfig")),
            nullable(Lazy(__package__, ".beta_browser_navigate_config", "BetaBrowserNavigateConfig")),
            nullable(Lazy(__package__, ".beta_browser_new_tab_config", "BetaBrowserNewTabConfig")),
            nullable(Lazy(__package__, ".beta_browser_read_console_config", "BetaBrowserReadConsoleConfig")),
            nullable(Lazy(__package__, ".beta_browser_read_network_config", "BetaBrowserReadNetworkConfig")),
            nullable(Lazy(__package__, ".beta_browser_read_page_config", "BetaBrowserReadPageConfig")),
            nullable(Lazy(__package__, ".beta_browser_right_click_config", "BetaBrowserRightClickConfig")),
            nullable(Lazy(__package__, ".beta_browser_screenshot_config", "BetaBrowserScreenshotConfig")),
            nullable(Lazy(__package__, ".beta_browser_scroll_config", "BetaBrowserScrollConfig")),
            nullable(Lazy(__package__, ".beta_browser_scroll_to_config", "BetaBrowserScrollToConfig")),
            nullable(Lazy(__package__, ".beta_browser_switch_tab_config", "BetaBrowserSwitchTabConfig")),
            nullable(Lazy(__package__, ".beta_browser_triple_click_config", "BetaBrowserTripleClickConfig")),
            nullable(Lazy(__package__, ".beta_browser_type_config", "BetaBrowserTypeConfig")),
            nullable(Lazy(__package__, ".beta_browser_wait_config", "BetaBrowserWaitConfig")),
            nullable(Lazy(__package__, ".beta_browser_zoom_config", "BetaBrowserZoomConfig")),
        )


BetaBrowserToolsetConfigs._WIRE = (
    ("close_tab", "close_tab"),
    ("double_click", "double_click"),
    ("file_upload", "file_upload"),
    ("find", "find"),
    ("form_input", "form_input"),
    ("get_page_text", "get_page_text"),
    ("hold_key", "hold_key"),
    ("hover", "hover"),
    ("javascript_exec", "javascript_exec"),
    ("key", "key"),
    ("left_click", "left_click"),
    ("left_click_drag", "left_click_drag"),
    ("left_mouse_down", "left_mouse_down"),
    ("left_mouse_up", "left_mouse_up"),
    ("list_tabs", "list_tabs"),
    ("middle_click", "middle_click"),
    ("mouse_move", "mouse_move"),
    ("navigate", "navigate"),
    ("new_tab", "new_tab"),
    ("read_console", "read_console"),
    ("read_network", "read_network"),
    ("read_page", "read_page"),
    ("right_click", "right_click"),
    ("screenshot", "screenshot"),
    ("scroll", "scroll"),
    ("scroll_to", "scroll_to"),
    ("switch_tab", "switch_tab"),
    ("triple_click", "triple_click"),
    ("type", "type"),
    ("wait", "wait"),
    ("zoom", "zoom"),
)
