package io.ficklestream.launcher.process;

/**
 * A running process of a service.
 *
 * @param kind which service it is
 * @param process the process
 * @param port its HTTP port on the loopback address
 */
record ServiceInstance(ServiceKind kind, ChildProcess process, int port) {}
