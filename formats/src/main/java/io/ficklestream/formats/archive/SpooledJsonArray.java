package io.ficklestream.formats.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** A JSON array that grows in a temporary file. */
public final class SpooledJsonArray {
    private final Spool elements;
    private boolean begun;

    public SpooledJsonArray(Archive archive) throws IOException {
        elements = archive.spool();
    }

    /** Adds an element. */
    public void add(JsonNode element) throws IOException {
        elements.text((begun ? ",\n" : "\n") + element);
        begun = true;
    }

    /** Writes the whole array. */
    public void writeTo(Document document) throws IOException {
        document.text("[").append(elements).text("\n]");
    }
}
