package io.ficklestream.launcher.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a child JVM is started with.
 *
 * @param name what people call the process, and the name of its log file
 * @param flags options of the virtual machine, such as {@code -Xmx512m}
 * @param classPath jars and folders, beside the launcher's own
 * @param properties system properties of the child
 * @param mainClass the class to run
 * @param arguments arguments of that class
 */
public record ChildJvm(
        String name,
        List<String> flags,
        List<Path> classPath,
        Map<String, String> properties,
        String mainClass,
        List<String> arguments) {

    private static final int NATIVE_ACCESS_IS_RESTRICTED_SINCE = 22;

    /**
     * Ctrl-C, and what else is sent to the whole process group, is for the launcher alone, which stops its children in
     * the right order. A session of its own takes a child out of the group; where there is no setsid, the child at least
     * ignores what the terminal sends.
     */
    private static final String OUT_OF_THE_GROUP =
            "trap '' INT HUP; if command -v setsid >/dev/null; then exec setsid \"$@\"; fi; exec \"$@\"";

    public ChildJvm {
        flags = List.copyOf(flags);
        classPath = List.copyOf(classPath);
        properties = Map.copyOf(properties);
        arguments = List.copyOf(arguments);
    }

    /** The command line; {@code goodbyeSeconds} is how long the child outlives a parent that was killed. */
    List<String> commandLine(long goodbyeSeconds) {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", OUT_OF_THE_GROUP, name));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        if (Runtime.version().feature() >= NATIVE_ACCESS_IS_RESTRICTED_SINCE) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        new TreeMap<>(properties).forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", joinedClassPath(), ParentBoundMain.class.getName()));
        command.addAll(List.of(Long.toString(goodbyeSeconds), mainClass));
        command.addAll(arguments);
        return command;
    }

    private String joinedClassPath() {
        List<String> entries = new ArrayList<>();
        classPath.forEach(path -> entries.add(path.toString()));
        entries.add(ProgramFiles.ownClasses().toString());
        return String.join(java.io.File.pathSeparator, entries);
    }
}
