//! Text made small enough for an address or for a place beside others: deflated, and written in letters that every
//! address takes. What is unpacked comes from anywhere, so its size is bounded before it is there.

use data_encoding::{BASE64URL_NOPAD, DecodeKind};
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

/// Plans repeat their field names: more effort than this gains less than a hundredth.
const EFFORT: u8 = 8;

/// Why a text cannot be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackedError {
    /// It holds letters that packing never writes.
    NotPacked,
    /// Something in it was changed, or its end is missing.
    Damaged,
    /// What is in it is larger than it may be.
    TooLarge,
    /// What is in it is not text.
    NotText,
}

/// A text, packed: letters, digits, `-` and `_` only. The same text gives the same letters everywhere.
pub fn pack(text: &str) -> String {
    BASE64URL_NOPAD.encode(&compress_to_vec_zlib(text.as_bytes(), EFFORT))
}

/// The text that was packed, if it has at most so many bytes. Its checksum (Adler-32) is held against it.
pub fn unpack(packed: &str, at_most: usize) -> Result<String, PackedError> {
    let decoded = BASE64URL_NOPAD.decode(packed.as_bytes()).or_else(|why| match why.kind {
        DecodeKind::Symbol => Err(PackedError::NotPacked),
        // Letters are missing at the end, or others stand behind it: the checksum tells.
        DecodeKind::Length | DecodeKind::Trailing | DecodeKind::Padding => {
            let whole = packed.len() - packed.len() % 4;
            BASE64URL_NOPAD.decode(&packed.as_bytes()[..whole]).map_err(|_| PackedError::Damaged)
        }
    });
    let small = decoded?;
    let bytes = decompress_to_vec_zlib_with_limit(&small, at_most).map_err(|why| match why.status {
        TINFLStatus::HasMoreOutput => PackedError::TooLarge,
        _ => PackedError::Damaged,
    })?;
    String::from_utf8(bytes).map_err(|_| PackedError::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back_whatever_is_in_it() {
        for text in ["", "a", "珍珠奶茶 🧋", &"{\"kpi\":1}".repeat(5000)] {
            assert_eq!(unpack(&pack(text), text.len()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_packed_text_needs_no_escaping_in_an_address() {
        let packed = pack(&format!("{:?}", (0..2000).collect::<Vec<_>>()));
        assert!(packed.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    }

    #[test]
    fn a_small_text_that_would_unpack_to_a_huge_one_is_refused_before_it_is_there() {
        let bomb = pack(&" ".repeat(8 << 20));
        assert!(bomb.len() < 16 << 10);
        assert_eq!(unpack(&bomb, 1 << 20), Err(PackedError::TooLarge));
    }

    #[test]
    fn a_packed_text_that_lost_its_end_or_had_a_letter_changed_is_damaged() {
        let packed = pack(&"tea shop ".repeat(40));
        assert_eq!(unpack(&packed[..packed.len() - 8], 1 << 20), Err(PackedError::Damaged));
        let mut letters = packed.into_bytes();
        let last = letters.len() - 3;
        letters[last] = if letters[last] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(letters).unwrap();
        assert_eq!(unpack(&changed, 1 << 20), Err(PackedError::Damaged));
    }

    #[test]
    fn letters_that_packing_never_writes_are_told_apart_from_damage() {
        assert_eq!(unpack("%7B%22", 100), Err(PackedError::NotPacked));
        assert_eq!(unpack("a b", 100), Err(PackedError::NotPacked));
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        let packed = BASE64URL_NOPAD.encode(&compress_to_vec_zlib(&[0xff, 0xfe, 0x00], EFFORT));
        assert_eq!(unpack(&packed, 100), Err(PackedError::NotText));
    }
}
