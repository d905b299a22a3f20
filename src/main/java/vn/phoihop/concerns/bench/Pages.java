package vn.phoihop.concerns.bench;

import java.util.List;

/// What is asked for: the pages somebody opens all day.
final class Pages {

    private Pages() {}

    /// A page by its name.
    record Page(String name, String address) {}

    static List<Page> of(String real) {
        return List.of(
                new Page("list, most urgent first", "/concerns"),
                new Page("list of level 4", "/concerns?level=4"),
                new Page("list of what is late", "/concerns?late=true"),
                new Page("list by due date", "/concerns?sort=DUE"),
                new Page("list of everything, newest first", "/concerns?phase=ALL"),
                new Page("list of a commune", "/concerns?area=BX00007&phase=ALL"),
                new Page("search of a common word", "/concerns?q=duong"),
                new Page("search of three words", "/concerns?q=boi+thuong+ho+chua"),
                new Page("search of a rare word", "/concerns?q=hiem123"),
                new Page("search box", "/search?q=hiem123"),
                new Page("board", "/concerns/board"),
                new Page("map", "/concerns/map"),
                new Page("sheet", "/concerns/" + real),
                new Page("leader’s page", "/work/leader"));
    }
}
