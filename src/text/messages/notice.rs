//! What the reader is told once: about files that were opened or not, and about other windows.

messages! {
    not_opened { en: "The file was not opened; your plan is as it was.", zh: "檔案未開啟；您的計畫維持原狀。" }
    file_unreadable {
        en: "The browser could not read the file. Check that it still exists and that you may read it.",
        zh: "瀏覽器無法讀取這個檔案。請確認檔案仍在，且您有讀取權限。",
    }
    sample_missing { en: "The sample could not be loaded.", zh: "無法載入範例。" }
    sample_missing_remedy {
        en: "Check the connection and try again; your own plans work without one.",
        zh: "請檢查網路連線後再試一次；您自己的計畫不需要連線。",
    }
    part_missing { en: "A part of this page could not be loaded.", zh: "無法載入本頁的一部分。" }
    part_missing_remedy {
        en: "Check the connection and try again. Your plans are safe in this browser.",
        zh: "請檢查網路連線後再試一次。您的計畫仍安全地保存在這個瀏覽器中。",
    }
    try_again { en: "Try again", zh: "再試一次" }
    not_downloaded { en: "The file could not be saved.", zh: "無法儲存檔案。" }
    not_downloaded_remedy {
        en: "Check whether the browser blocks downloads from this page.",
        zh: "請檢查瀏覽器是否封鎖了本頁的下載。",
    }
    not_kept { en: "The plan could not be opened.", zh: "無法開啟這份計畫。" }
    gone {
        en: "This browser no longer has it: it may have been deleted in another window.",
        zh: "這個瀏覽器中已經沒有這份計畫，可能已在另一個視窗刪除。",
    }
    damaged {
        en: "What this browser kept of it is damaged. If you saved it as a file, open that file.",
        zh: "瀏覽器中保存的資料已損壞。如果曾存成檔案，請開啟該檔案。",
    }
    opened { en: "The file was opened. Please note:", zh: "檔案已開啟，請注意：" }
    changed_elsewhere {
        en: "This plan was changed in another window.",
        zh: "這份計畫已在另一個視窗中變更。",
    }
    changed_elsewhere_remedy {
        en: "Load that version, or go on here: the next change you make here will replace it.",
        zh: "您可以載入那個版本，或繼續使用這裡的版本：下一次變更會取代另一個視窗的內容。",
    }
    load_that { en: "Load that version", zh: "載入那個版本" }
    new_release { en: "A new version of Tenfold is ready.", zh: "Tenfold 的新版本已準備好。" }
    new_release_how {
        en: "It opens when all windows with Tenfold have been closed, or now: your plan is saved first.",
        zh: "關閉所有 Tenfold 視窗後便會啟用；也可以立即使用，計畫會先儲存。",
    }
    new_release_unsaved {
        en: "Save your plan as a file before you load this page again: this browser does not keep it.",
        zh: "重新載入本頁之前，請先將計畫存成檔案：這個瀏覽器沒有保存它。",
    }
    use_release { en: "Use it now", zh: "立即使用" }
}
