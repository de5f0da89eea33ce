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
        en: "Check the connection and try again. Your plans are as they were.",
        zh: "請檢查網路連線後再試一次；您的計畫維持原狀。",
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
        en: "You are in a field here, so nothing was changed under your hands. Load that version, or go on here: then both versions are kept, as two plans.",
        zh: "您正在這裡的欄位中輸入，因此畫面沒有更動。您可以載入那個版本，或在這裡繼續：兩個版本會分別保留為兩份計畫。",
    }
    followed { en: "This window shows what was changed in another.", zh: "這個視窗已顯示另一個視窗中的變更。" }
    followed_how(time) {
        en: "The plan was saved there at {time}. Undo leads back to what was here.",
        zh: "計畫於 {time} 在另一個視窗中儲存。按「復原」可回到這裡原本的內容。",
    }
    kept_both { en: "Two windows changed this plan; both versions are kept.", zh: "兩個視窗都變更了這份計畫；兩個版本都已保留。" }
    kept_both_how(name) {
        en: "“{name}” is as the other window saved it. What you did here is a plan of its own now, and it is the one that is open.",
        zh: "「{name}」是另一個視窗儲存的內容。您在這裡所做的變更已另存為一份計畫，也就是目前開啟的這份。",
    }
    open_other { en: "Open the other version", zh: "開啟另一個版本" }
    deleted_elsewhere { en: "This plan was deleted in another window.", zh: "這份計畫已在另一個視窗中刪除。" }
    deleted_elsewhere_remedy {
        en: "It is still open here. Your next change keeps it in this browser again; if you make none, it is gone when you leave.",
        zh: "它仍在這裡開啟。只要再做一次變更，就會重新存入這個瀏覽器；若不再變更，離開後就會消失。",
    }
    recovered { en: "What this browser kept of this plan was damaged.", zh: "這個瀏覽器中保存的計畫資料已損壞。" }
    recovered_from(day, time) {
        en: "The newest good state is open: the one of {day}, {time}. The damaged one is set aside under “Earlier states”.",
        zh: "已開啟最新的完好狀態：{day} {time}。損壞的資料已移到「歷史版本」中。",
    }
    restored { en: "The earlier state is restored.", zh: "已還原歷史版本。" }
    restored_how(day, time) {
        en: "The plan is again as it was on {day}, {time}. Undo takes that back, and what was there before is among the earlier states.",
        zh: "計畫已回到 {day} {time} 的內容。按「復原」可以取消還原；還原前的內容也保留在歷史版本中。",
    }
    may_be_cleared { en: "This browser may clear your plans when disk space runs short.", zh: "磁碟空間不足時，這個瀏覽器可能會清除您的計畫。" }
    may_be_cleared_remedy {
        en: "That is rare, but it does not promise to keep them. Save plans that matter as files now and then.",
        zh: "這種情況很少見，但瀏覽器不保證會一直保留。重要的計畫請偶爾存成檔案。",
    }
    save_remains { en: "Save what is left as a file", zh: "將殘留的資料存成檔案" }
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
