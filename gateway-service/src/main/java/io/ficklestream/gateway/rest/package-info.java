/** The addresses of the gateway: each reads a request, asks the rest of the gateway, and shows the answer. */
package io.ficklestream.gateway.rest;
