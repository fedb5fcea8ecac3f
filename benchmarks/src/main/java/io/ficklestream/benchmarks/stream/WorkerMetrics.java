package io.ficklestream.benchmarks.stream;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the CAM workers have counted since they started.
 *
 * @param passes network passes
 * @param passSeconds time of these
 * @param samples selections drawn
 * @param selectionSeconds time of these
 */
record WorkerMetrics(double passes, double passSeconds, double samples, double selectionSeconds) {

    private static final String WORKER = "cam-service";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** @param ports HTTP ports of all services by process name */
    static WorkerMetrics of(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .filter(service -> service.getKey().startsWith(WORKER))
                .map(service -> parse(read(service.getValue())))
                .reduce(new WorkerMetrics(0, 0, 0, 0), WorkerMetrics::plus);
    }

    private static String read(int port) {
        URI address = URI.create("http://127.0.0.1:" + port + "/q/metrics");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "text/plain")
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + address + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while reading " + address, e);
        }
    }

    static WorkerMetrics parse(String text) {
        return new WorkerMetrics(
                sum(text, "ficklestream_cam_network_seconds_count"),
                sum(text, "ficklestream_cam_network_seconds_sum"),
                sum(text, "ficklestream_cam_samples_total"),
                sum(text, "ficklestream_cam_selection_seconds_sum"));
    }

    private static double sum(String text, String name) {
        Stream<String> lines = text.lines().filter(line -> line.matches(name + "(\\{.*\\})? .*"));
        return lines.mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private WorkerMetrics plus(WorkerMetrics other) {
        return new WorkerMetrics(
                passes + other.passes,
                passSeconds + other.passSeconds,
                samples + other.samples,
                selectionSeconds + other.selectionSeconds);
    }

    /** Passes for as many selections as one image has: more than one means that images are passed again. */
    double passesPerImage(int selectionsPerImage) {
        return passes * selectionsPerImage / samples;
    }

    WorkerMetrics since(WorkerMetrics earlier) {
        return new WorkerMetrics(
                passes - earlier.passes,
                passSeconds - earlier.passSeconds,
                samples - earlier.samples,
                selectionSeconds - earlier.selectionSeconds);
    }
}
