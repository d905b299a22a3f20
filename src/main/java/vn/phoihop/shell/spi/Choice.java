package vn.phoihop.shell.spi;

/// One of the values a field of choices may have. `words` is the key of what it is called, or, where it `isName`, the
/// name itself.
public record Choice(String value, String words, boolean isName) {

    /// A value whose words stand in the messages.
    public static Choice of(Enum<?> constant, String keys) {
        return new Choice(constant.name(), keys + "." + constant.name(), false);
    }

    /// A value with a name of its own: an organisation, a place.
    public static Choice named(String value, String name) {
        return new Choice(value, name, true);
    }
}
