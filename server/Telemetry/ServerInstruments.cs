using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>Our own metrics, beside those of ASP.NET Core and the runtime. Names follow OpenTelemetry's conventions.</summary>
internal sealed class ServerInstruments : IDisposable
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "Jamsostek.Graph.Server";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _spans = new(Name);
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _cost;
    private readonly Counter<long> _errors;
    private readonly UpDownCounter<int> _streams;
    private readonly Counter<long> _published;

    public ServerInstruments()
    {
        _duration = _meter.CreateHistogram<double>("graphql.server.request.duration", "s", "Time from the request's arrival to its answer's end.");
        _cost = _meter.CreateHistogram<double>("graphql.server.request.cost", "{cost}", "Field cost of executed requests.");
        _errors = _meter.CreateCounter<long>("graphql.server.errors", "{error}", "Errors in answers, by the code of the request's first.");
        _streams = _meter.CreateUpDownCounter<int>("graphql.server.active_streams", "{stream}", "Open subscriptions.");
        _published = _meter.CreateCounter<long>("jamsostek.data.versions_loaded", "{version}", "Data versions this server has begun to serve.");
    }

    /// <summary>Notes a finished GraphQL request, on the meter and on the current span.</summary>
    public void Finish(RequestTrace trace)
    {
        if (trace.OperationKind is { } kind)
        {
            _duration.Record(trace.Duration.TotalSeconds, new("graphql.operation.type", kind), new("http.response.status_code", trace.Status));
            _cost.Record(trace.FieldCost, new KeyValuePair<string, object?>("graphql.operation.type", kind));
        }

        if (trace.Errors > 0)
        {
            _errors.Add(trace.Errors, new KeyValuePair<string, object?>("error.type", trace.ErrorCode ?? "other"));
        }

        if (Activity.Current is { IsAllDataRequested: true } span)
        {
            trace.TraceId = span.TraceId.ToString();
            span.SetTag("graphql.operation.type", trace.OperationKind);
            span.SetTag("graphql.operation.name", trace.OperationName);
            span.SetTag("graphql.cost.field", trace.FieldCost);
            span.SetTag("graphql.errors", trace.Errors);
            span.SetTag("jamsostek.data.version", trace.DataVersion);
        }
    }

    /// <summary>Begins the span of an operation on a WebSocket, whose own span lasts as long as the connection; null when nobody listens.</summary>
    public Activity? StartOperation() => _spans.StartActivity("graphql-transport-ws operation", ActivityKind.Server);

    public void StreamOpened() => _streams.Add(1);

    public void StreamClosed() => _streams.Add(-1);

    public void VersionLoaded() => _published.Add(1);

    public void Dispose()
    {
        _meter.Dispose();
        _spans.Dispose();
    }
}
