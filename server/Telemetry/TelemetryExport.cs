using Jamsostek.Graph.Server.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Jamsostek.Graph.Server.Telemetry;

/// <summary>Sends traces and metrics by OTLP while the server runs, when an endpoint is set: ours, ASP.NET Core's own, and the runtime's.</summary>
internal sealed class TelemetryExport(ServerSettings settings) : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", ServerInstruments.Name];
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", ServerInstruments.Name];
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Get(SettingCatalogue.TelemetryEndpoint) is { Length: > 0 } endpoint)
        {
            var resource = ResourceBuilder.CreateDefault().AddService(
                settings.Get(SettingCatalogue.TelemetryServiceName), serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3));
            _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources)
                .AddOtlpExporter(exporter => Configure(exporter, endpoint, "v1/traces")).Build();
            _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters)
                .AddOtlpExporter(exporter => Configure(exporter, endpoint, "v1/metrics")).Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // Sends what is still held; a collector that does not answer must not hold the stop.
        _traces?.Shutdown(2_000);
        _metrics?.Shutdown(2_000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private void Configure(OtlpExporterOptions exporter, string endpoint, string signal)
    {
        bool http = settings.Get(SettingCatalogue.TelemetryProtocol) != "grpc";
        exporter.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        // Over HTTP each signal has a path of its own, which is only added for endpoints from the environment.
        exporter.Endpoint = http ? new Uri(endpoint.TrimEnd('/') + "/" + signal) : new Uri(endpoint);
    }
}
