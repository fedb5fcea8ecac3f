package io.ficklestream.launcher.process;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Ports on the loopback address for the broker and the services. */
public final class Ports {

    private static final int HIGHEST = 65_535;
    private static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** {@code count} ports: consecutive from {@code base}, or any free ones without a base. */
    public static List<Integer> allocate(int count, OptionalInt base) {
        return base.isPresent() ? consecutive(count, base.getAsInt()) : anyFree(count);
    }

    private static List<Integer> consecutive(int count, int base) {
        if (base < 1 || base + count - 1 > HIGHEST) {
            throw LauncherException.badInput("--port-base " + base + " leaves no room for " + count
                    + " ports: choose one from 1024 to " + (HIGHEST - count + 1));
        }
        List<Integer> ports = IntStream.range(base, base + count).boxed().toList();
        ports.forEach(port -> requireFree(LOOPBACK, port, "stop what listens there or choose another --port-base"));
        return ports;
    }

    /**
     * Refuses a port that something listens at.
     *
     * @param advice what to do about it
     */
    static void requireFree(String host, int port, String advice) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port whose last connections are still closing down is free for a server.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw LauncherException.badInput(host + " is no address of this machine", e);
        } catch (BindException e) {
            throw LauncherException.badInput(whyNot(host, port, e) + ": " + advice, e);
        } catch (IOException e) {
            throw LauncherException.failure("cannot try port " + port + " of " + host + ": " + e.getMessage(), e);
        }
    }

    private static String whyNot(String host, int port, BindException refusal) {
        return String.valueOf(refusal.getMessage()).contains("in use")
                ? "port " + port + " is in use"
                : "nobody can listen on " + host + " (" + refusal.getMessage() + ")";
    }

    private static List<Integer> anyFree(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw LauncherException.failure("no free port on the loopback address: " + e.getMessage(), e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
