package vn.phoihop.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads an outline as people write it: a line for each section, its label first (`I.`, `1.`, `1.1.`); lines that begin
/// with `>` are the words the section above begins with, with `?` what is asked there. An opening and a closing are
/// added.
public final class OutlineText {

    private static final Pattern LINE =
            Pattern.compile("([IVXLC]+[.–-]|\\d+[.–-]|\\d+(?:\\.\\d+)+[.–-]?|[a-zđ]\\))\\s+(.{1,300})");

    private OutlineText() {}

    /// The sections; empty when no line is one.
    public static List<OutlineSection> read(String text, String opening, String closing) {
        var sections = new ArrayList<OutlineSection>();
        sections.add(new OutlineSection(1, "", 0, "", SectionKind.OPENING, "", opening));
        var isRoman = text.lines().anyMatch(line -> line.strip().matches("[IVXLC]+[.–-]\\s.*"));
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var match = LINE.matcher(line);
            if (line.startsWith(">") && sections.size() > 1) {
                sections.add(begun(sections.removeLast(), line.substring(1).strip()));
            } else if (line.startsWith("?") && sections.size() > 1) {
                sections.add(guided(sections.removeLast(), line.substring(1).strip()));
            } else if (match.matches()) {
                sections.add(section(
                        sections.size() + 1,
                        label(match.group(1)),
                        match.group(2).strip(),
                        isRoman));
            }
        }
        if (sections.size() == 1) {
            return List.of();
        }
        sections.add(new OutlineSection(sections.size() + 1, "", 0, "", SectionKind.CLOSING, "", closing));
        return List.copyOf(headed(sections));
    }

    /// Offices of the Party write `I-` where those of the State write `I.`; kept as the latter, printed as each does.
    private static String label(String written) {
        return written.replaceFirst("[–-]$", ".");
    }

    /// The lines nobody can read as a section or as words of one, as they were typed.
    public static List<String> unread(String text) {
        var unread = new ArrayList<String>();
        var hasSection = false;
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var isSection = LINE.matcher(line).matches();
            hasSection |= isSection;
            if (!isSection && (!hasSection || !(line.startsWith(">") || line.startsWith("?")))) {
                unread.add(line);
            }
        }
        return List.copyOf(unread);
    }

    private static OutlineSection begun(OutlineSection section, String words) {
        return with(section, section.guide(), joined(section.starter(), words));
    }

    private static OutlineSection guided(OutlineSection section, String words) {
        return with(section, joined(section.guide(), words), section.starter());
    }

    private static String joined(String before, String words) {
        return before.isEmpty() ? words : before + "\n" + words;
    }

    private static OutlineSection with(OutlineSection section, String guide, String starter) {
        return new OutlineSection(
                section.no(), section.label(), section.level(), section.title(), section.kind(), guide, starter);
    }

    /// The sections as they are written, without opening and closing: what [#read] reads.
    public static List<String> write(List<OutlineSection> sections) {
        var lines = new ArrayList<String>();
        for (var section : sections) {
            if (section.level() > 0) {
                lines.add(section.label() + " " + section.title());
                section.guide().lines().forEach(line -> lines.add("? " + line));
                section.starter().lines().forEach(line -> lines.add("> " + line));
            }
        }
        return lines;
    }

    /// The words of the opening or the closing.
    public static String words(List<OutlineSection> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .map(OutlineSection::starter)
                .findFirst()
                .orElse("");
    }

    /// Everything an outline says, line by line, to be compared.
    public static List<String> whole(List<OutlineSection> sections) {
        var lines = new ArrayList<String>();
        words(sections, SectionKind.OPENING).lines().forEach(lines::add);
        lines.addAll(write(sections));
        words(sections, SectionKind.CLOSING).lines().forEach(lines::add);
        return lines;
    }

    private static OutlineSection section(int no, String label, String title, boolean isRoman) {
        var dots = (int) label.chars().filter(letter -> letter == '.').count() + (label.endsWith(".") ? 0 : 1);
        var deep = label.matches("[IVXLC]+\\.") ? 1 : dots + (isRoman ? 1 : 0);
        return new OutlineSection(no, label, Math.clamp(deep, 1, 3), title, kind(title), "", "");
    }

    private static SectionKind kind(String title) {
        var words = title.toLowerCase(Locale.ROOT);
        if (words.contains("hạn chế") || words.contains("tồn tại")) {
            return SectionKind.LIMITS;
        }
        if (words.contains("nguyên nhân")) {
            return SectionKind.CAUSES;
        }
        if (words.contains("kiến nghị") || words.contains("đề xuất")) {
            return SectionKind.RECOMMENDATIONS;
        }
        if (words.contains("nhiệm vụ") || words.contains("giải pháp") || words.contains("phương hướng")) {
            return SectionKind.TASKS;
        }
        if (words.contains("nổi cộm")) {
            return SectionKind.CONCERNS;
        }
        return words.contains("ưu điểm") ? SectionKind.MERITS : SectionKind.RESULTS;
    }

    /// A section directly above deeper ones, without words of its own, is a heading.
    private static List<OutlineSection> headed(List<OutlineSection> sections) {
        var all = new ArrayList<OutlineSection>();
        for (int i = 0; i < sections.size(); i++) {
            var one = sections.get(i);
            var isAbove = i + 1 < sections.size() && sections.get(i + 1).level() > one.level() && one.level() > 0;
            all.add(
                    isAbove && one.starter().isEmpty()
                            ? new OutlineSection(
                                    one.no(),
                                    one.label(),
                                    one.level(),
                                    one.title(),
                                    SectionKind.HEADING,
                                    one.guide(),
                                    "")
                            : one);
        }
        return all;
    }
}
