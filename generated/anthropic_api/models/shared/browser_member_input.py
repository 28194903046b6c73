# Generated from spec/ by `python -m generator write`: do not edit.
# Change the documents, the overlays, the generator or the templates, and run the command again.
# pyright: reportPrivateUsage=false
"""
The type BrowserMemberInput.

The type ``BrowserMemberInput`` of the API.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..._codecs import Choice, Lazy

if TYPE_CHECKING:
    from .browser_close_tab_input import BrowserCloseTabInput
    from .browser_double_click_input import BrowserDoubleClickInput
    from .browser_file_upload_input import BrowserFileUploadInput
    from .browser_find_input import BrowserFindInput
    from .browser_form_input_input import BrowserFormInputInput
    from .browser_get_page_text_input import BrowserGetPageTextInput
    from .browser_hold_key_input import BrowserHoldKeyInput
    from .browser_hover_input import BrowserHoverInput
    from .browser_javascript_exec_input import BrowserJavascriptExecInput
    from .browser_key_input import BrowserKeyInput
    from .browser_left_click_drag_input import BrowserLeftClickDragInput
    from .browser_left_click_input import BrowserLeftClickInput
    from .browser_left_mouse_down_input import BrowserLeftMouseDownInput
    from .browser_left_mouse_up_input import BrowserLeftMouseUpInput
    from .browser_list_tabs_input import BrowserListTabsInput
    from .browser_middle_click_input import BrowserMiddleClickInput
    from .browser_mouse_move_input import BrowserMouseMoveInput
    from .browser_navigate_input import BrowserNavigateInput
    from .browser_new_tab_input import BrowserNewTabInput
    from .browser_read_console_input import BrowserReadConsoleInput
    from .browser_read_network_input import BrowserReadNetworkInput
    from .browser_read_page_input import BrowserReadPageInput
    from .browser_right_click_input import BrowserRightClickInput
    from .browser_screenshot_input import BrowserScreenshotInput
    from .browser_scroll_input import BrowserScrollInput
    from .browser_scroll_to_input import BrowserScrollToInput
    from .browser_switch_tab_input import BrowserSwitchTabInput
    from .browser_triple_click_input import BrowserTripleClickInput
    from .browser_type_input import BrowserTypeInput
    from .browser_wait_input import BrowserWaitInput
    from .browser_zoom_input import BrowserZoomInput

__all__ = ["CODEC", "BrowserMemberInput"]

CODEC = Choice(
    objects=(
        (
            frozenset(["url"]),
            frozenset(["tab_id", "url"]),
            Lazy(__package__, ".browser_navigate_input", "BrowserNavigateInput"),
        ),
        (frozenset([]), frozenset([]), Lazy(__package__, ".browser_list_tabs_input", "BrowserListTabsInput")),
        (frozenset([]), frozenset([]), Lazy(__package__, ".browser_new_tab_input", "BrowserNewTabInput")),
        (
            frozenset(["tab_id"]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_switch_tab_input", "BrowserSwitchTabInput"),
        ),
        (
            frozenset(["tab_id"]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_close_tab_input", "BrowserCloseTabInput"),
        ),
        (
            frozenset([]),
            frozenset(["depth", "filter", "ref", "tab_id"]),
            Lazy(__package__, ".browser_read_page_input", "BrowserReadPageInput"),
        ),
        (
            frozenset([]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_get_page_text_input", "BrowserGetPageTextInput"),
        ),
        (
            frozenset([]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_read_console_input", "BrowserReadConsoleInput"),
        ),
        (
            frozenset([]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_read_network_input", "BrowserReadNetworkInput"),
        ),
        (
            frozenset(["query"]),
            frozenset(["query", "tab_id"]),
            Lazy(__package__, ".browser_find_input", "BrowserFindInput"),
        ),
        (
            frozenset(["target", "value"]),
            frozenset(["tab_id", "target", "value"]),
            Lazy(__package__, ".browser_form_input_input", "BrowserFormInputInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["document_ids", "paths", "tab_id", "target"]),
            Lazy(__package__, ".browser_file_upload_input", "BrowserFileUploadInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["tab_id", "target"]),
            Lazy(__package__, ".browser_scroll_to_input", "BrowserScrollToInput"),
        ),
        (
            frozenset([]),
            frozenset(["tab_id"]),
            Lazy(__package__, ".browser_screenshot_input", "BrowserScreenshotInput"),
        ),
        (
            frozenset(["region"]),
            frozenset(["region", "tab_id"]),
            Lazy(__package__, ".browser_zoom_input", "BrowserZoomInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["modifiers", "tab_id", "target"]),
            Lazy(__package__, ".browser_left_click_input", "BrowserLeftClickInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["modifiers", "tab_id", "target"]),
            Lazy(__package__, ".browser_right_click_input", "BrowserRightClickInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["modifiers", "tab_id", "target"]),
            Lazy(__package__, ".browser_middle_click_input", "BrowserMiddleClickInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["modifiers", "tab_id", "target"]),
            Lazy(__package__, ".browser_double_click_input", "BrowserDoubleClickInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["modifiers", "tab_id", "target"]),
            Lazy(__package__, ".browser_triple_click_input", "BrowserTripleClickInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["tab_id", "target"]),
            Lazy(__package__, ".browser_hover_input", "BrowserHoverInput"),
        ),
        (
            frozenset(["from", "target"]),
            frozenset(["from", "tab_id", "target"]),
            Lazy(__package__, ".browser_left_click_drag_input", "BrowserLeftClickDragInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["tab_id", "target"]),
            Lazy(__package__, ".browser_left_mouse_down_input", "BrowserLeftMouseDownInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["tab_id", "target"]),
            Lazy(__package__, ".browser_left_mouse_up_input", "BrowserLeftMouseUpInput"),
        ),
        (
            frozenset(["target"]),
            frozenset(["tab_id", "target"]),
            Lazy(__package__, ".browser_mouse_move_input", "BrowserMouseMoveInput"),
        ),
        (
            frozenset(["scroll_direction", "target"]),
            frozenset(["scroll_amount", "scroll_direction", "tab_id", "target"]),
            Lazy(__package__, ".browser_scroll_input", "BrowserScrollInput"),
        ),
        (
            frozenset(["text"]),
            frozenset(["tab_id", "text"]),
            Lazy(__package__, ".browser_type_input", "BrowserTypeInput"),
        ),
        (
            frozenset(["text"]),
            frozenset(["repeat", "tab_id", "text"]),
            Lazy(__package__, ".browser_key_input", "BrowserKeyInput"),
        ),
        (
            frozenset(["duration", "text"]),
            frozenset(["duration", "tab_id", "text"]),
            Lazy(__package__, ".browser_hold_key_input", "BrowserHoldKeyInput"),
        ),
        (
            frozenset(["duration"]),
            frozenset(["duration", "tab_id"]),
            Lazy(__package__, ".browser_wait_input", "BrowserWaitInput"),
        ),
        (
            frozenset(["text"]),
            frozenset(["tab_id", "text"]),
            Lazy(__package__, ".browser_javascript_exec_input", "BrowserJavascriptExecInput"),
        ),
    )
)

BrowserMemberInput: TypeAlias = "BrowserNavigateInput | BrowserListTabsInput | BrowserNewTabInput | BrowserSwitchTabInput | BrowserCloseTabInput | BrowserReadPageInput | BrowserGetPageTextInput | BrowserReadConsoleInput | BrowserReadNetworkInput | BrowserFindInput | BrowserFormInputInput | BrowserFileUploadInput | BrowserScrollToInput | BrowserScreenshotInput | BrowserZoomInput | BrowserLeftClickInput | BrowserRightClickInput | BrowserMiddleClickInput | BrowserDoubleClickInput | BrowserTripleClickInput | BrowserHoverInput | BrowserLeftClickDragInput | BrowserLeftMouseDownInput | BrowserLeftMouseUpInput | BrowserMouseMoveInput | BrowserScrollInput | BrowserTypeInput | BrowserKeyInput | BrowserHoldKeyInput | BrowserWaitInput | BrowserJavascriptExecInput"
