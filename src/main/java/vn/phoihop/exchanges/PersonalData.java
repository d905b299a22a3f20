package vn.phoihop.exchanges;

import java.util.Collection;
import java.util.regex.Pattern;

/// Finds what looks like the number of an identity card or of a telephone of a person.
final class PersonalData {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.,/-])(?:0[0-9]{11}|0[35789](?:[ .]?[0-9]){8})(?![0-9]|[.,/-][0-9])");

    private PersonalData() {}

    static boolean isIn(Collection<String> typed) {
        return typed.stream().anyMatch(each -> NUMBER.matcher(each).find());
    }
}
