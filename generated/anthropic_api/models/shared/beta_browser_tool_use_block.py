# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BetaBrowserToolUseBlock.

The type ``BetaBrowserToolUseBlock`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Variants

if TYPE_CHECKING:
    from .beta_browser_close_tab_tool_use_block import BetaBrowserCloseTabToolUseBlock
    from .beta_browser_double_click_tool_use_block import BetaBrowserDoubleClickToolUseBlock
    from .beta_browser_file_upload_tool_use_block import BetaBrowserFileUploadToolUseBlock
    from .beta_browser_find_tool_use_block import BetaBrowserFindToolUseBlock
    from .beta_browser_form_input_tool_use_block import BetaBrowserFormInputToolUseBlock
    from .beta_browser_get_page_text_tool_use_block import BetaBrowserGetPageTextToolUseBlock
    from .beta_browser_hold_key_tool_use_block import BetaBrowserHoldKeyToolUseBlock
    from .beta_browser_hover_tool_use_block import BetaBrowserHoverToolUseBlock
    from .beta_browser_javascript_exec_tool_use_block import BetaBrowserJavascriptExecToolUseBlock
    from .beta_browser_key_tool_use_block import BetaBrowserKeyToolUseBlock
    from .beta_browser_left_click_drag_tool_use_block import BetaBrowserLeftClickDragToolUseBlock
    from .beta_browser_left_click_tool_use_block import BetaBrowserLeftClickToolUseBlock
    from .beta_browser_left_mouse_down_tool_use_block import BetaBrowserLeftMouseDownToolUseBlock
    from .beta_browser_left_mouse_up_tool_use_block import BetaBrowserLeftMouseUpToolUseBlock
    from .beta_browser_list_tabs_tool_use_block import BetaBrowserListTabsToolUseBlock
    from .beta_browser_middle_click_tool_use_block import BetaBrowserMiddleClickToolUseBlock
    from .beta_browser_mouse_move_tool_use_block import BetaBrowserMouseMoveToolUseBlock
    from .beta_browser_navigate_tool_use_block import BetaBrowserNavigateToolUseBlock
    from .beta_browser_new_tab_tool_use_block import BetaBrowserNewTabToolUseBlock
    from .beta_browser_read_console_tool_use_block import BetaBrowserReadConsoleToolUseBlock
    from .beta_browser_read_network_tool_use_block import BetaBrowserReadNetworkToolUseBlock
    from .beta_browser_read_page_tool_use_block import BetaBrowserReadPageToolUseBlock
    from .beta_browser_right_click_tool_use_block import BetaBrowserRightClickToolUseBlock
    from .beta_browser_screenshot_tool_use_block import BetaBrowserScreenshotToolUseBlock
    from .beta_browser_scroll_to_tool_use_block import BetaBrowserScrollToToolUseBlock
    from .beta_browser_scroll_tool_use_block import BetaBrowserScrollToolUseBlock
    from .beta_browser_switch_tab_tool_use_block import BetaBrowserSwitchTabToolUseBlock
    from .beta_browser_triple_click_tool_use_block import BetaBrowserTripleClickToolUseBlock
    from .beta_browser_type_tool_use_block import BetaBrowserTypeToolUseBlock
    from .beta_browser_wait_tool_use_block import BetaBrowserWaitToolUseBlock
    from .beta_browser_zoom_tool_use_block import BetaBrowserZoomToolUseBlock

__all__ = ["CODEC", "BetaBrowserToolUseBlock"]

CODEC = Variants(
    "name",
    __package__,
    {
        "navigate": (".beta_browser_navigate_tool_use_block", "BetaBrowserNavigateToolUseBlock"),
        "list_tabs": (".beta_browser_list_tabs_tool_use_block", "BetaBrowserListTabsToolUseBlock"),
        "new_tab": (".beta_browser_new_tab_tool_use_block", "BetaBrowserNewTabToolUseBlock"),
        "switch_tab": (".beta_browser_switch_tab_tool_use_block", "BetaBrowserSwitchTabToolUseBlock"),
        "close_tab": (".beta_browser_close_tab_tool_use_block", "BetaBrowserCloseTabToolUseBlock"),
        "read_page": (".beta_browser_read_page_tool_use_block", "BetaBrowserReadPageToolUseBlock"),
        "get_page_text": (".beta_browser_get_page_text_tool_use_block", "BetaBrowserGetPageTextToolUseBlock"),
        "read_console": (".beta_browser_read_console_tool_use_block", "BetaBrowserReadConsoleToolUseBlock"),
        "read_network": (".beta_browser_read_network_tool_use_block", "BetaBrowserReadNetworkToolUseBlock"),
        "find": (".beta_browser_find_tool_use_block", "BetaBrowserFindToolUseBlock"),
        "form_input": (".beta_browser_form_input_tool_use_block", "BetaBrowserFormInputToolUseBlock"),
        "file_upload": (".beta_browser_file_upload_tool_use_block", "BetaBrowserFileUploadToolUseBlock"),
        "scroll_to": (".beta_browser_scroll_to_tool_use_block", "BetaBrowserScrollToToolUseBlock"),
        "screenshot": (".beta_browser_screenshot_tool_use_block", "BetaBrowserScreenshotToolUseBlock"),
        "zoom": (".beta_browser_zoom_tool_use_block", "BetaBrowserZoomToolUseBlock"),
        "left_click": (".beta_browser_left_click_tool_use_block", "BetaBrowserLeftClickToolUseBlock"),
        "right_click": (".beta_browser_right_click_tool_use_block", "BetaBrowserRightClickToolUseBlock"),
        "middle_click": (".beta_browser_middle_click_tool_use_block", "BetaBrowserMiddleClickToolUseBlock"),
        "double_click": (".beta_browser_double_click_tool_use_block", "BetaBrowserDoubleClickToolUseBlock"),
        "triple_click": (".beta_browser_triple_click_tool_use_block", "BetaBrowserTripleClickToolUseBlock"),
        "hover": (".beta_browser_hover_tool_use_block", "BetaBrowserHoverToolUseBlock"),
        "left_click_drag": (".beta_browser_left_click_drag_tool_use_block", "BetaBrowserLeftClickDragToolUseBlock"),
        "left_mouse_down": (".beta_browser_left_mouse_down_tool_use_block", "BetaBrowserLeftMouseDownToolUseBlock"),
        "left_mouse_up": (".beta_browser_left_mouse_up_tool_use_block", "BetaBrowserLeftMouseUpToolUseBlock"),
        "mouse_move": (".beta_browser_mouse_move_tool_use_block", "BetaBrowserMouseMoveToolUseBlock"),
        "scroll": (".beta_browser_scroll_tool_use_block", "BetaBrowserScrollToolUseBlock"),
        "type": (".beta_browser_type_tool_use_block", "BetaBrowserTypeToolUseBlock"),
        "key": (".beta_browser_key_tool_use_block", "BetaBrowserKeyToolUseBlock"),
        "hold_key": (".beta_browser_hold_key_tool_use_block", "BetaBrowserHoldKeyToolUseBlock"),
        "wait": (".beta_browser_wait_tool_use_block", "BetaBrowserWaitToolUseBlock"),
        "javascript_exec": (".beta_browser_javascript_exec_tool_use_block", "BetaBrowserJavascriptExecToolUseBlock"),
    },
)

BetaBrowserToolUseBlock: TypeAlias = "BetaBrowserNavigateToolUseBlock | BetaBrowserListTabsToolUseBlock | BetaBrowserNewTabToolUseBlock | BetaBrowserSwitchTabToolUseBlock | BetaBrowserCloseTabToolUseBlock | BetaBrowserReadPageToolUseBlock | BetaBrowserGetPageTextToolUseBlock | BetaBrowserReadConsoleToolUseBlock | BetaBrowserReadNetworkToolUseBlock | BetaBrowserFindToolUseBlock | BetaBrowserFormInputToolUseBlock | BetaBrowserFileUploadToolUseBlock | BetaBrowserScrollToToolUseBlock | BetaBrowserScreenshotToolUseBlock | BetaBrowserZoomToolUseBlock | BetaBrowserLeftClickToolUseBlock | BetaBrowserRightClickToolUseBlock | BetaBrowserMiddleClickToolUseBlock | BetaBrowserDoubleClickToolUseBlock | BetaBrowserTripleClickToolUseBlock | BetaBrowserHoverToolUseBlock | BetaBrowserLeftClickDragToolUseBlock | BetaBrowserLeftMouseDownToolUseBlock | BetaBrowserLeftMouseUpToolUseBlock | BetaBrowserMouseMoveToolUseBlock | BetaBrowserScrollToolUseBlock | BetaBrowserTypeToolUseBlock | BetaBrowserKeyToolUseBlock | BetaBrowserHoldKeyToolUseBlock | BetaBrowserWaitToolUseBlock | BetaBrowserJavascriptExecToolUseBlock"
