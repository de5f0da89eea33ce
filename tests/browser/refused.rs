//! Fields whose text was not taken are found as they stand on the page.

use tenfold::browser::refused;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::stage;

#[wasm_bindgen_test]
fn refused_fields_come_in_the_reader_s_order_with_their_row_their_label_and_why() {
    let stage = stage(
        "<main><article class='card'><h3 class='card-title'> Orders </h3>
            <label for='a'>Value</label><input id='a' aria-invalid='true'><p id='a-error'>Not a number.</p>
            <label for='b'>Share</label><input id='b'>
        </article><table>
            <tr><td><input type='text' value='Reach'></td>
                <td><label for='c'>Weight</label><input id='c' aria-invalid='true'></td></tr>
            <tr><th>Cost</th><td><label for='d'>Cost, March</label><input id='d' aria-invalid='true'></td></tr>
        </table></main>",
    );
    let found: Vec<[String; 4]> =
        refused::fields().into_iter().map(|field| [field.id, field.of, field.label, field.why]).collect();
    assert_eq!(
        found,
        [
            ["a", "Orders", "Value", "Not a number."],
            ["c", "Reach", "Weight", ""],
            // The label says it already.
            ["d", "", "Cost, March", ""],
        ]
    );
    stage.remove();
    assert!(refused::fields().is_empty());
}
