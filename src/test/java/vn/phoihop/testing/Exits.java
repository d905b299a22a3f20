package vn.phoihop.testing;

import java.util.List;
import vn.phoihop.testing.Offices.Person;

/// What a module offers to the matrix of visibility: a hidden thing, and every way by which it could come out. Each
/// implementation in the test folder is found by itself and made by Spring; `VisibilityMatrixTests` asks every exit as
/// its owner, who must see the thing, and as people of another organisation in every role, who must not.
public interface Exits {

    /// Makes a thing that carries this word wherever it has words, and says who sees it and where it comes out: page,
    /// part of a page, JSON, CSV, XLSX, DOCX, feed, suggestion, count, file name.
    Hidden hide(String word);

    /// A thing, somebody who may see it, and where they do.
    record Hidden(Person owner, List<Exit> exits) {}

    /// An address (GET) by which the thing comes out, and whether only a part of a page is asked for.
    record Exit(String address, boolean isPart) {

        public static Exit page(String address) {
            return new Exit(address, false);
        }

        public static Exit part(String address) {
            return new Exit(address, true);
        }
    }
}
