package vn.phoihop.typesetting.docx;

import vn.phoihop.typesetting.layout.Sheet;
import vn.phoihop.typesetting.profile.Profile;

/// The parts of a Word file that hardly change from document to document.
final class Parts {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>\
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            </Types>""";

    static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";

    static final String DOCUMENT_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>\
            <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
            <Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>\
            </Relationships>""";

    static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings %s><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
            <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="vi-VN"/></w:settings>""".formatted(NAMESPACES);

    private Parts() {}

    /// The page number, centred, above every page but the first.
    static String numberHeader(Profile profile) {
        return new Xml()
                .raw("<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"")
                .raw(StylesPart.id(profile.format("page-number")))
                .raw("\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
                .raw("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
                .raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
                .raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>")
                .toString();
    }

    static String emptyHeader() {
        return new Xml().raw("<w:hdr " + NAMESPACES + "><w:p/></w:hdr>").toString();
    }

    static String properties(Sheet sheet) {
        return new Xml()
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ")
                .raw("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
                .words(sheet.name())
                .raw("</dc:title><dc:subject>")
                .words(sheet.about())
                .raw("</dc:subject><dc:creator>")
                .words(sheet.by())
                .raw("</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>")
                .toString();
    }
}
