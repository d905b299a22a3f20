package vn.phoihop.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of device a browser says it runs on, in two words: enough to recognise one’s own, not enough to tell
/// people apart.
final class Device {

    private record Sign(String inHeader, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("coc_coc", "Cốc Cốc"),
            new Sign("Edg/", "Edge"),
            new Sign("Firefox/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS", "macOS"),
            new Sign("Linux", "Linux"));

    private Device() {}

    static String of(@Nullable String header) {
        var words = header == null ? "" : header;
        return (first(BROWSERS, words) + " " + first(SYSTEMS, words)).strip();
    }

    private static String first(List<Sign> signs, String words) {
        return signs.stream()
                .filter(sign -> words.contains(sign.inHeader()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
