package io.ficklestream.launcher.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.output.Json;
import io.ficklestream.launcher.submit.PhotographFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the gateway does with images. */
final class Images {

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
        isNew(gateway.request("/images/" + GatewayClient.encoded(id) + "/labels", Map.of())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.line(body)))
                .build());
    }

    private boolean isNew(HttpRequest request) {
        HttpResponse<InputStream> answer = gateway.send(request);
        try (InputStream body = answer.body()) {
            body.transferTo(OutputStream.nullOutputStream());
            return answer.statusCode() != OK;
        } catch (IOException e) {
            throw LauncherException.failure("the gateway's answer broke off: " + e.getMessage(), e);
        }
    }
}
