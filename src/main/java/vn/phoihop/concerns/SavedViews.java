package vn.phoihop.concerns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.SavedViewTable;

/// Lists of this module a person wants to see again.
@Component
public class SavedViews extends SavedViewTable {

    SavedViews(JdbcClient jdbc) {
        super(jdbc, "concerns.saved_view");
    }
}
