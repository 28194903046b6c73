# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BrowserToolUseBlock.

The type ``BrowserToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .browser_close_tab_tool_use_block import BrowserCloseTabToolUseBlock
    from .browser_double_click_tool_use_block import BrowserDoubleClickToolUseBlock
    from .browser_file_upload_tool_use_block import BrowserFileUploadToolUseBlock
    from .browser_find_tool_use_block import BrowserFindToolUseBlock
    from .browser_form_input_tool_use_block import BrowserFormInputToolUseBlock
    from .browser_get_page_text_tool_use_block import BrowserGetPageTextToolUseBlock
    from .browser_hold_key_tool_use_block import BrowserHoldKeyToolUseBlock
    from .browser_hover_tool_use_block import BrowserHoverToolUseBlock
    from .browser_javascript_exec_tool_use_block import BrowserJavascriptExecToolUseBlock
    from .browser_key_tool_use_block import BrowserKeyToolUseBlock
    from .browser_left_click_drag_tool_use_block import BrowserLeftClickDragToolUseBlock
    from .browser_left_click_tool_use_block import BrowserLeftClickToolUseBlock
    from .browser_left_mouse_down_tool_use_block import BrowserLeftMouseDownToolUseBlock
    from .browser_left_mouse_up_tool_use_block import BrowserLeftMouseUpToolUseBlock
    from .browser_list_tabs_tool_use_block import BrowserListTabsToolUseBlock
    from .browser_middle_click_tool_use_block import BrowserMiddleClickToolUseBlock
    from .browser_mouse_move_tool_use_block import BrowserMouseMoveToolUseBlock
    from .browser_navigate_tool_use_block import BrowserNavigateToolUseBlock
    from .browser_new_tab_tool_use_block import BrowserNewTabToolUseBlock
    from .browser_read_console_tool_use_block import BrowserReadConsoleToolUseBlock
    from .browser_read_network_tool_use_block import BrowserReadNetworkToolUseBlock
    from .browser_read_page_tool_use_block import BrowserReadPageToolUseBlock
    from .browser_right_click_tool_use_block import BrowserRightClickToolUseBlock
    from .browser_screenshot_tool_use_block import BrowserScreenshotToolUseBlock
    from .browser_scroll_to_tool_use_block import BrowserScrollToToolUseBlock
    from .browser_scroll_tool_use_block import BrowserScrollToolUseBlock
    from .browser_switch_tab_tool_use_block import BrowserSwitchTabToolUseBlock
    from .browser_triple_click_tool_use_block import BrowserTripleClickToolUseBlock
    from .browser_type_tool_use_block import BrowserTypeToolUseBlock
    from .browser_wait_tool_use_block import BrowserWaitToolUseBlock
    from .browser_zoom_tool_use_block import BrowserZoomToolUseBlock

__all__ = ["CODEC", "BrowserToolUseBlock"]

CODEC = Variants(
    "name",
    __package__,
    {
        "navigate": (".browser_navigate_tool_use_block", "BrowserNavigateToolUseBlock"),
        "list_tabs": (".browser_list_tabs_tool_use_block", "BrowserListTabsToolUseBlock"),
        "new_tab": (".browser_new_tab_tool_use_block", "BrowserNewTabToolUseBlock"),
        "switch_tab": (".browser_switch_tab_tool_use_block", "BrowserSwitchTabToolUseBlock"),
        "close_tab": (".browser_close_tab_tool_use_block", "BrowserCloseTabToolUseBlock"),
        "read_page": (".browser_read_page_tool_use_block", "BrowserReadPageToolUseBlock"),
        "get_page_text": (".browser_get_page_text_tool_use_block", "BrowserGetPageTextToolUseBlock"),
        "read_console": (".browser_read_console_tool_use_block", "BrowserReadConsoleToolUseBlock"),
        "read_network": (".browser_read_network_tool_use_block", "BrowserReadNetworkToolUseBlock"),
        "find": (".browser_find_tool_use_block", "BrowserFindToolUseBlock"),
        "form_input": (".browser_form_input_tool_use_block", "BrowserFormInputToolUseBlock"),
        "file_upload": (".browser_file_upload_tool_use_block", "BrowserFileUploadToolUseBlock"),
        "scroll_to": (".browser_scroll_to_tool_use_block", "BrowserScrollToToolUseBlock"),
        "screenshot": (".browser_screenshot_tool_use_block", "BrowserScreenshotToolUseBlock"),
        "zoom": (".browser_zoom_tool_use_block", "BrowserZoomToolUseBlock"),
        "left_click": (".browser_left_click_tool_use_block", "BrowserLeftClickToolUseBlock"),
        "right_click": (".browser_right_click_tool_use_block", "BrowserRightClickToolUseBlock"),
        "middle_click": (".browser_middle_click_tool_use_block", "BrowserMiddleClickToolUseBlock"),
        "double_click": (".browser_double_click_tool_use_block", "BrowserDoubleClickToolUseBlock"),
        "triple_click": (".browser_triple_click_tool_use_block", "BrowserTripleClickToolUseBlock"),
        "hover": (".browser_hover_tool_use_block", "BrowserHoverToolUseBlock"),
        "left_click_drag": (".browser_left_click_drag_tool_use_block", "BrowserLeftClickDragToolUseBlock"),
        "left_mouse_down": (".browser_left_mouse_down_tool_use_block", "BrowserLeftMouseDownToolUseBlock"),
        "left_mouse_up": (".browser_left_mouse_up_tool_use_block", "BrowserLeftMouseUpToolUseBlock"),
        "mouse_move": (".browser_mouse_move_tool_use_block", "BrowserMouseMoveToolUseBlock"),
        "scroll": (".browser_scroll_tool_use_block", "BrowserScrollToolUseBlock"),
        "type": (".browser_type_tool_use_block", "BrowserTypeToolUseBlock"),
        "key": (".browser_key_tool_use_block", "BrowserKeyToolUseBlock"),
        "hold_key": (".browser_hold_key_tool_use_block", "BrowserHoldKeyToolUseBlock"),
        "wait": (".browser_wait_tool_use_block", "BrowserWaitToolUseBlock"),
        "javascript_exec": (".browser_javascript_exec_tool_use_block", "BrowserJavascriptExecToolUseBlock"),
    },
)

BrowserToolUseBlock: TypeAlias = "BrowserNavigateToolUseBlock | BrowserListTabsToolUseBlock | BrowserNewTabToolUseBlock | BrowserSwitchTabToolUseBlock | BrowserCloseTabToolUseBlock | BrowserReadPageToolUseBlock | BrowserGetPageTextToolUseBlock | BrowserReadConsoleToolUseBlock | BrowserReadNetworkToolUseBlock | BrowserFindToolUseBlock | BrowserFormInputToolUseBlock | BrowserFileUploadToolUseBlock | BrowserScrollToToolUseBlock | BrowserScreenshotToolUseBlock | BrowserZoomToolUseBlock | BrowserLeftClickToolUseBlock | BrowserRightClickToolUseBlock | BrowserMiddleClickToolUseBlock | BrowserDoubleClickToolUseBlock | BrowserTripleClickToolUseBlock | BrowserHoverToolUseBlock | BrowserLeftClickDragToolUseBlock | BrowserLeftMouseDownToolUseBlock | BrowserLeftMouseUpToolUseBlock | BrowserMouseMoveToolUseBlock | BrowserScrollToolUseBlock | BrowserTypeToolUseBlock | BrowserKeyToolUseBlock | BrowserHoldKeyToolUseBlock | BrowserWaitToolUseBlock | BrowserJavascriptExecToolUseBlock"
