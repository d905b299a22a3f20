package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The preview of a document")
class PreviewTests {

    private final Typesetter typesetter = new Typesetter();

    static Stream<OfficialDocument> samples() {
        return GalleryTests.samples().map(java.util.Map.Entry::getValue);
    }

    @Test
    void keepsTheMarksOfFiguresAndTheirFootnotes() {
        var page = Jsoup.parse(typesetter.preview(Samples.stateReport()).page());

        assertThat(page.select("data.ts-figure").attr("data-evidence")).isEqualTo("evidence:1");
        assertThat(page.select("#note-1").text()).startsWith("Trong đó có 8 công văn");
        assertThat(page.select("sup a[href=#note-1]")).hasSize(1);
    }

    @Test
    void hasHeadingsAndHeadsOfTables() {
        var page = Jsoup.parse(typesetter.preview(Samples.stateReport()).page());

        assertThat(page.select("h2").eachText()).containsExactly("BÁO CÁO");
        assertThat(page.select("h3").eachText()).hasSize(3).first().isEqualTo("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO");
        assertThat(page.select("thead th[scope=col]").eachText()).contains("Lĩnh vực");
        assertThat(page.select("thead th[rowspan=2]")).hasSize(2);
    }

    @Test
    void saysNothingThatCouldRunAsCode() {
        var hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        var document = Samples.stateReport().saying(List.of(Block.Paragraph.of(hostile)));

        var page = Jsoup.parse(typesetter.preview(document).page());

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.text()).contains(hostile);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasAClassForEveryLookAndNoStyleInside(OfficialDocument document) {
        var preview = typesetter.preview(document);
        var fragment = Jsoup.parse(preview.fragment());

        assertThat(fragment.select("[style]")).isEmpty();
        fragment.select("[class]")
                .forEach(element -> element.classNames()
                        .forEach(name -> assertThat(preview.style()).contains("." + name)));
    }
}
