package vn.phoihop.notifications.spi;

import java.util.Set;
import vn.phoihop.shared.Visibility;

/// Says which records of a kind somebody may see, at the moment a notice is read or a mail leaves. Offered by the
/// module the records belong to, with one query that asks `access.may_see`.
///
/// Of a record whose kind nobody answers for, nothing is shown: in doubt, closed.
public interface Seen {

    /// The kind of the references it answers for, as in [vn.phoihop.shared.Reference#kind()].
    String kind();

    /// Those of these records that somebody who sees this may see; an id that is none is left out.
    Set<String> seen(Set<String> ids, Visibility who);
}
