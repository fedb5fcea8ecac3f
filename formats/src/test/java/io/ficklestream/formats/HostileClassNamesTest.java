package io.ficklestream.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class HostileClassNamesTest {
    private static final String NAME = "o'cat \"<&>\\";

    @Test
    void labelStudiosInterfaceNamesThem() throws IOException, ParserConfigurationException, SAXException {
        // When
        byte[] xml = archive(ExportFormat.LABEL_STUDIO).bytes("label_config.xml");

        // Then
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(document.getElementsByTagName("Label")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("value")
                        .getNodeValue())
                .isEqualTo(NAME);
    }

    @Test
    void yoloNamesThemInQuotes() throws IOException {
        assertThat(archive(ExportFormat.YOLO_SEG).text("data.yaml")).contains("\n  0: 'o''cat \"<&>\\'\n");
    }

    private static Unzipped archive(ExportFormat format) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (Exporter exporter = format.open(archive, List.of("background", NAME))) {
            exporter.finish();
        }
        return Unzipped.read(archive.toByteArray());
    }
}
