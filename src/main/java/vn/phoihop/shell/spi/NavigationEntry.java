package vn.phoihop.shell.spi;

import java.util.function.Predicate;
import vn.phoihop.shared.Actor;

/// A module's place in the navigation: the key of its name, its address, its Tabler icon, and who sees it.
///
/// `order` follows the year of work: my work 10, programmes 20, tasks 30, exchanges 40, concerns 50, petitions 60,
/// press 70, clarifications 80, outreach 90, opinion 100, figures 110, reports 120, documents 130, supervision 140,
/// organisations 150, administration from 200.
public record NavigationEntry(int order, String key, String path, String icon, Predicate<Actor> shownTo) {

    /// An entry everyone who is signed in sees.
    public static NavigationEntry forAll(int order, String key, String path, String icon) {
        return new NavigationEntry(order, key, path, icon, actor -> true);
    }
}
