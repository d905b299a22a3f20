package vn.phoihop.publicsite.spi;

import java.util.List;
import java.util.stream.Stream;

/// What anyone may see of one thing, whole: the public page shows nothing else of it.
///
/// `field` is the topic as people read it (Đất đai); `stageWords` the sentence about where the thing stands;
/// `structuredData` a JSON-LD object for machines, or nothing; `confirmed` the texts that look like personal data and
/// of which a second person has said that they are not (the name of a bridge, of a public office-holder).
public record PublicEntry(
        PublicKind kind,
        String number,
        String title,
        String summary,
        PublicPlace place,
        String field,
        PublicOwner organisation,
        PublicStage stage,
        String stageWords,
        PublicDates dates,
        List<PublicSection> sections,
        List<PublicStep> steps,
        List<PublicPromise> promises,
        List<PublicCorrection> corrections,
        List<PublicLink> linked,
        String structuredData,
        List<String> confirmed) {

    public PublicEntry {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
        corrections = List.copyOf(corrections);
        linked = List.copyOf(linked);
        confirmed = List.copyOf(confirmed);
    }

    /// An entry with nothing but its head; the rest is added by `with…`.
    public static PublicEntry of(
            PublicKind kind,
            String number,
            String title,
            String summary,
            PublicOwner organisation,
            PublicStage stage,
            PublicDates dates) {
        return new PublicEntry(
                kind,
                number,
                title,
                summary,
                PublicPlace.NONE,
                "",
                organisation,
                stage,
                "",
                dates,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    public PublicEntry at(PublicPlace there) {
        return headed(there, field, stageWords);
    }

    public PublicEntry about(String topic) {
        return headed(place, topic, stageWords);
    }

    public PublicEntry saying(String words) {
        return headed(place, field, words);
    }

    public PublicEntry withSections(List<PublicSection> all) {
        return holding(all, steps, promises, corrections, linked, structuredData, confirmed);
    }

    public PublicEntry withSteps(List<PublicStep> all) {
        return holding(sections, all, promises, corrections, linked, structuredData, confirmed);
    }

    public PublicEntry withPromises(List<PublicPromise> all) {
        return holding(sections, steps, all, corrections, linked, structuredData, confirmed);
    }

    public PublicEntry withCorrections(List<PublicCorrection> all) {
        return holding(sections, steps, promises, all, linked, structuredData, confirmed);
    }

    public PublicEntry withLinks(List<PublicLink> all) {
        return holding(sections, steps, promises, corrections, all, structuredData, confirmed);
    }

    public PublicEntry withStructuredData(String json) {
        return holding(sections, steps, promises, corrections, linked, json, confirmed);
    }

    public PublicEntry withConfirmed(List<String> all) {
        return holding(sections, steps, promises, corrections, linked, structuredData, all);
    }

    /// The same with another head.
    private PublicEntry headed(PublicPlace there, String topic, String words) {
        return new PublicEntry(
                kind,
                number,
                title,
                summary,
                there,
                topic,
                organisation,
                stage,
                words,
                dates,
                sections,
                steps,
                promises,
                corrections,
                linked,
                structuredData,
                confirmed);
    }

    /// The same head over another body.
    private PublicEntry holding(
            List<PublicSection> told,
            List<PublicStep> done,
            List<PublicPromise> promised,
            List<PublicCorrection> corrected,
            List<PublicLink> beside,
            String json,
            List<String> looked) {
        return new PublicEntry(
                kind,
                number,
                title,
                summary,
                place,
                field,
                organisation,
                stage,
                stageWords,
                dates,
                told,
                done,
                promised,
                corrected,
                beside,
                json,
                looked);
    }

    /// Every text of it that people read.
    public List<String> texts() {
        return Stream.of(
                        Stream.of(title, summary, stageWords, place.name(), field),
                        sections.stream().flatMap(PublicEntry::textsOf),
                        steps.stream().map(PublicStep::sentence),
                        promises.stream().map(PublicPromise::text),
                        corrections.stream().flatMap(each -> Stream.of(each.before(), each.after(), each.why())),
                        linked.stream().flatMap(each -> Stream.of(each.title(), each.relation())),
                        Stream.of(structuredData))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> textsOf(PublicSection section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()),
                section.table().stream().flatMap(List::stream));
    }
}
