package io.ficklestream.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Small programs that tests run as child processes, and the tests' way of starting and watching them. */
public final class Programs {

    private Programs() {}

    /** Says that it runs, then waits to be stopped. */
    public static final class Sleeper {
        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("said goodbye")));
            System.out.println("sleeping");
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    /** Does not stop when it is asked to. */
    public static final class Stubborn {
        public static void main(String[] args) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> sleepWell(Duration.ofMinutes(10))));
            System.out.println("sleeping");
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    /** Breaks at once. */
    public static final class Breaking {
        public static void main(String[] args) {
            System.out.println("about to break");
            throw new IllegalStateException("no disk left");
        }
    }

    /** Stands for the launcher: starts a child, writes its process id into a file and waits. */
    public static final class Launcher {
        public static void main(String[] args) throws Exception {
            Path folder = Path.of(args[0]);
            ChildProcess child = start("child", Class.forName(args[1]), folder);
            Files.writeString(folder.resolve("pid.part"), Long.toString(child.pid()));
            Files.move(folder.resolve("pid.part"), folder.resolve("pid"));
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    static ChildProcess start(String name, Class<?> program, Path folder, String... args) {
        ChildJvm jvm = new ChildJvm(
                name, List.of("-Xmx64m"), ProgramFiles.classPath(), Map.of(), program.getName(), List.of(args));
        return ChildProcess.start(jvm, Map.of(), folder, 0);
    }

    static void await(String what, BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("never came: " + what);
            }
            sleepWell(Duration.ofMillis(50));
        }
    }

    static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void sleepWell(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
