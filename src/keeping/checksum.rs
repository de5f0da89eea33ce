//! CRC-32 as in zip, PNG and Ethernet (ISO 3309; the reflected polynomial is EDB88320). Half a byte at a time: a table of
//! sixteen is enough for a plan in a millisecond.

const TABLE: [u32; 16] = table();

const fn table() -> [u32; 16] {
    let mut table = [0_u32; 16];
    let mut half: u32 = 0;
    while half < 16 {
        let mut sum = half;
        let mut bit = 0;
        while bit < 4 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 };
            bit += 1;
        }
        table[half as usize] = sum;
        half += 1;
    }
    table
}

pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        for half in [byte & 15, byte >> 4] {
            sum = (sum >> 4) ^ TABLE[((sum ^ u32::from(half)) & 15) as usize];
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_published_one() {
        // The check value of CRC-32/ISO-HDLC in Koopman's and Williams' catalogues.
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn any_one_changed_bit_changes_the_checksum() {
        let text = "珍珠奶茶 and a plan".as_bytes();
        for bit in 0..text.len() * 8 {
            let mut changed = text.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(crc32(&changed), crc32(text), "bit {bit}");
        }
    }
}
