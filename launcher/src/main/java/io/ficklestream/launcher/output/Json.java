package io.ficklestream.launcher.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Documents for programs. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An empty document. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A figure, or null for NaN, which JSON does not know. */
    public static void put(ObjectNode node, String name, double figure) {
        if (Double.isNaN(figure)) {
            node.putNull(name);
        } else {
            node.put(name, figure);
        }
    }

    /** The document as a line of text. */
    public static String line(ObjectNode document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    /** The document as the content of a file that people may read too. */
    public static byte[] bytes(ObjectNode document) {
        return (document.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the document into a folder, which is made where it is missing. */
    public static void write(ObjectNode document, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes(document));
        } catch (IOException e) {
            throw LauncherException.failure("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The document in a file; none if the file is no JSON. */
    public static Optional<JsonNode> read(Path file) {
        try {
            return Optional.of(MAPPER.readTree(file.toFile())).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** A record of plain values and further records as a part of a document. */
    public static ObjectNode of(Record values) {
        return MAPPER.valueToTree(values);
    }
}
