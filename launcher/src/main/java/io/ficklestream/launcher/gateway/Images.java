package io.ficklestream.launcher.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.submit.PhotographFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the gateway does with images. */
final class Images {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 200;

    private final GatewayClient gateway;

    Images(GatewayClient gateway) {
        this.gateway = gateway;
    }

    /**
     * Submits a photograph.
     *
     * @param labels empty: to be predicted
     * @return false if the same was submitted before
     * @throws RefusedException if the gateway does not take it
     * @throws FileNotFoundException if the file is gone
     */
    boolean submit(String id, Path photograph, List<String> labels) throws FileNotFoundException {
        Map<String, String> query = new HashMap<>(Map.of("id", id));
        if (!labels.isEmpty()) {
            query.put("labels", String.join(" ", labels));
        }
        return isNew(gateway.request("/images", query)
                .header("Content-Type", PhotographFolder.mediaType(photograph))
                .POST(BodyPublishers.ofFile(photograph))
                .build());
    }

    /**
     * Submits a photograph with the true label of every pixel.
     *
     * @return false if the same was submitted before
     * @throws RefusedException if the gateway does not take it
     * @throws FileNotFoundException if a file is gone
     */
    boolean submitWithMask(String id, Path photograph, Path mask) throws FileNotFoundException {
        Multipart form = new Multipart()
                .text("id", id)
                .file("photograph", photograph, PhotographFolder.mediaType(photograph))
                .file("mask", mask, "image/png");
        return isNew(gateway.request("/images", Map.of())
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build());
    }

    /** Says what is in a photograph that was submitted before. */
    void correctLabels(String id, List<String> labels) {
        ObjectNode body = Json.object();
        ArrayNode names = body.putArray("labels");
        labels.forEach(names::add);
        gateway.ask(gateway.request(address(id) + "/labels", Map.of())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.line(body)))
                .build());
    }

    /**
     * Puts a mask in the place of the one that a known image has, or of none.
     *
     * @throws RefusedException if the gateway does not take it
     * @throws FileNotFoundException if the file is gone
     */
    void replaceMask(String id, Path mask) throws FileNotFoundException {
        gateway.ask(gateway.request(address(id) + "/mask", Map.of())
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofFile(mask))
                .build());
    }

    /** The photograph as it was submitted. */
    byte[] photograph(String id) {
        return gateway.ask(gateway.request(address(id) + "/photo", Map.of()).build())
                .body();
    }

    /** Whether somebody has said something about an image: corrected its labels or mask, or confirmed a mask. */
    boolean isReviewed(String id) {
        byte[] image =
                gateway.ask(gateway.request(address(id), Map.of()).build()).body();
        try {
            return JSON.readTree(image).hasNonNull("review");
        } catch (IOException e) {
            throw new RefusedException(
                    Problem.ofFile("what the gateway tells of the image is no JSON: is it a ficklestream gateway?"));
        }
    }

    private static String address(String id) {
        return "/images/" + GatewayClient.encoded(id);
    }

    private boolean isNew(HttpRequest request) {
        return gateway.ask(request).statusCode() != OK;
    }
}
