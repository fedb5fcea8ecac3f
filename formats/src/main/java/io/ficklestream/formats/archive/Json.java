package io.ficklestream.formats.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** New JSON values. */
public final class Json {
    private Json() {}

    /** An object without fields. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An array without elements. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
