package vn.phoihop.typesetting.html;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.phoihop.typesetting.profile.Format;
import vn.phoihop.typesetting.profile.Profile;

/// The style sheet of a preview: one class for each role and each width that occurs.
final class Rules {

    private static final int STEPS = 10;

    private final Set<Long> widths = new TreeSet<>();

    static String name(Format format) {
        return "ts-" + format.role();
    }

    /// The class of a width, to a tenth of a millimetre.
    String width(double millimetres) {
        long tenths = Math.round(millimetres * STEPS);
        widths.add(tenths);
        return "ts-w" + tenths;
    }

    String sheet(Profile profile, Collection<Format> formats) {
        var css = new StringBuilder(frame(profile));
        formats.forEach(format -> css.append(rule(format)));
        for (long tenths : widths) {
            css.append(String.format(Locale.ROOT, ".ts-w%d{width:%smm}", tenths, (double) tenths / STEPS));
        }
        return css.toString();
    }

    private static String frame(Profile profile) {
        var padding = "%smm %smm %smm %smm"
                .formatted(
                        profile.say("margin.top"),
                        profile.say("margin.right"),
                        profile.say("margin.bottom"),
                        profile.say("margin.left"));
        return """
                .ts-page{box-sizing:border-box;width:210mm;min-height:297mm;margin:0 auto 8mm;padding:%s;background:#fff;\
                color:#000;font-family:"Times New Roman","Liberation Serif",serif;overflow-wrap:break-word}
                .ts-landscape{width:297mm;min-height:210mm}
                .ts-page p,.ts-page h2,.ts-page h3,.ts-page h4,.ts-page h5{margin:0}
                .ts-pair{display:flex}.ts-left{flex:none}.ts-right{flex:1}
                .ts-rule{border-top:.5pt solid #000;height:2pt;margin:1pt auto 0}
                .ts-framed{border:.5pt solid #000;margin:5pt auto 0!important;padding:1mm 0}
                .ts-grid{width:100%%;border-collapse:collapse;table-layout:fixed;margin:0 0 2mm}
                .ts-grid th,.ts-grid td{border:.5pt solid #000;padding:1mm}
                .ts-notes{border-top:.5pt solid #000;margin:8mm 0 0;padding:2mm 0 0 5mm}
                .ts-page a{color:inherit}
                .ts-figure{text-decoration:underline dotted}
                """.formatted(padding);
    }

    private static String rule(Format format) {
        var spacing = format.spacing();
        var line = spacing.exact() ? spacing.amount() + "pt" : String.valueOf(spacing.amount() * 1.149);
        return String.format(
                Locale.ROOT,
                ".ts-page .%s{font-size:%spt;font-weight:%s;font-style:%s;text-decoration:%s;text-align:%s;"
                        + "text-indent:%smm;margin:%spt %smm %spt %smm;line-height:%s}\n",
                format.role().isEmpty() ? "" : name(format),
                format.size(),
                format.bold() ? "700" : "400",
                format.italic() ? "italic" : "normal",
                format.underlined() ? "underline" : "none",
                align(format),
                format.first(),
                format.before(),
                format.right(),
                format.after(),
                format.left(),
                line);
    }

    private static String align(Format format) {
        return switch (format.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "justify";
        };
    }
}
