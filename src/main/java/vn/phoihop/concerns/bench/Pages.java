package vn.phoihop.concerns.bench;

import java.util.List;

/// What is asked for: the pages somebody opens all day.
final class Pages {

    private Pages() {}

    /// A page by its name.
    record Page(String name, String address) {

        /// The sheet and the leader’s page need a concern of the province.
        boolean isOfTheProvince() {
            return name.equals("sheet");
        }
    }

    static List<Page> of(String real) {
        return List.of(
                new Page("list, most urgent first", "/concerns"),
                new Page("list of level 4", "/concerns?level=4"),
                new Page("list of what is late", "/concerns?late=true"),
                new Page("list of a field, everything", "/concerns?phase=ALL&sort=RECEIVED&field=HEALTH"),
                new Page("list of a state nothing is in", "/concerns?state=ANSWER_APPROVED"),
                new Page("what is over, most urgent first", "/concerns?phase=OVER"),
                new Page("where we help", "/concerns?mine=PARTNER"),
                new Page("list by due date", "/concerns?sort=DUE"),
                new Page("list of everything, newest first", "/concerns?phase=ALL&sort=RECEIVED"),
                new Page("list of a commune", "/concerns?area=BX00007&phase=ALL&sort=RECEIVED"),
                new Page("search of a common word", "/concerns?q=duong"),
                new Page("search of three words", "/concerns?q=boi+thuong+ho+chua"),
                new Page("search of three words, everything", "/concerns?q=boi+thuong+ho+chua&phase=ALL&sort=RECEIVED"),
                new Page("search without a hit", "/concerns?q=khongcotunay"),
                new Page("search of a rare word", "/concerns?q=hiem123&phase=ALL"),
                new Page("search box", "/search?q=hiem123"),
                new Page("board", "/concerns/board"),
                new Page("map", "/concerns/map"),
                new Page("JSON, 50 lines", "/api/v1/concerns?phase=ALL"),
                new Page("home", "/"),
                new Page("sheet", "/concerns/" + real),
                new Page("leader’s page", "/work/leader"),
                new Page("organisations of the country", "/organisations"),
                new Page("organisations of a branch", "/organisations?branch=PEOPLES_COMMITTEE"),
                new Page("search of organisations, all of them", "/organisations?q=do"));
    }
}
