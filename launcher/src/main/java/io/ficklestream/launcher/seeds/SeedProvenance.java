package io.ficklestream.launcher.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.launcher.submit.PhotographDigest;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * How seeds were made, and of what.
 *
 * @param method the network and all parameters
 * @param photographs with their labels
 */
record SeedProvenance(ObjectNode method, List<Photograph> photographs) {

    private static final String METHOD = "method";

    /** Everything needed to make the seeds again; no times. */
    ObjectNode document() {
        ObjectNode document = Json.object();
        document.set(METHOD, method);
        return document.put("photographs", photographs.size())
                .put("photographsDigest", PhotographDigest.of(photographs));
    }

    /**
     * Seeds of more photographs may join those that are there, seeds of another kind may not.
     *
     * @param earlier the document of the seeds in {@code folder}
     */
    void requireSameMethod(JsonNode earlier, Path folder) {
        Iterator<String> names = method.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            JsonNode theirs = earlier.path(METHOD).path(name);
            if (!theirs.toString().equals(method.get(name).toString())) {
                throw LauncherException.badInput("%s holds seeds made with %s %s, not %s: choose another --out"
                        .formatted(folder, name, theirs, method.get(name)));
            }
        }
    }
}
