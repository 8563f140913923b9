# Parley in a container: ./mvnw package -DskipTests, then docker build -t parley .
# Any image with Java 17 or newer, and bash for the health check.
ARG JAVA=eclipse-temurin:17-jre
FROM ${JAVA} AS unpacked
USER root
COPY src/main/sh/unpack /unpack
COPY target/parley-*.jar /parley.jar
RUN sh /unpack /parley.jar /parley java -Xmx1g -XX:+UseParallelGC && chmod -R a+rX /parley

FROM ${JAVA}
USER root
RUN groupadd --system --gid 10001 parley \
 && useradd --system --uid 10001 --gid parley --home-dir /data --shell /usr/sbin/nologin parley \
 && install --directory --owner=parley --group=parley --mode=700 /data
COPY --from=unpacked /parley /parley
USER parley
WORKDIR /
VOLUME /data
EXPOSE 8080
# The port is published by whoever runs it; Bolt and what is for operation stay inside.
ENV SERVER_ADDRESS=0.0.0.0 \
    PARLEY_DATABASE_DIRECTORY=/data \
    PARLEY_LOAD_DIRECTORY=/data/loads \
    JAVA_OPTIONS="-Xmx1g -XX:+UseParallelGC"
# Alive, not ready: a container that waits for its database is not to be restarted.
HEALTHCHECK --start-period=120s --interval=10s --timeout=5s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["bash", "-c", "exec java $JAVA_OPTIONS -XX:SharedArchiveFile=/parley/classes.jsa -Xlog:disable -Xlog:all=error:stderr -jar /parley/parley.jar \"$@\"", "parley"]
