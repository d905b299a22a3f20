package vn.phoihop.calendar;

/// What a clock may count: the code of a definition and its name in two languages.
public record AgendaObligation(String code, String name, String englishName) {

    /// The name in the language of a page.
    public String name(boolean vietnamese) {
        return vietnamese ? name : englishName;
    }
}
