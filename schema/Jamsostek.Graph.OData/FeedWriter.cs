using Jamsostek.Graph.Api.Flat;
using Microsoft.OData;
using Microsoft.OData.Edm;

namespace Jamsostek.Graph.OData;

/// <summary>Writes answers as JSON of OData 4.0. What is written waits in the body; it is sent every so many rows.</summary>
/// <param name="service">The service.</param>
/// <param name="question">What was asked.</param>
/// <param name="form">The form that the client wants.</param>
internal sealed class FeedWriter(FeedService service, FeedQuestion question, FeedForm form)
{
    private const int RowsOfPacket = 512;

    // Full metadata has the address of each entity, which is made of its key.
    private readonly int[] _columns = form.Metadata == "full" ? [.. question.Selected.Union([0]).Order()] : [.. question.Selected];
    private readonly IEdmEntitySet _set = service.Model.EntityContainer.FindEntitySet(question.Set.Name);

    /// <summary>Writes the service document.</summary>
    public static void WriteService(FeedService service, Uri root, FeedForm form, Stream body)
    {
        using var message = Open(service, new ODataUri { ServiceRoot = root }, form, body);
        message.WriteServiceDocument(new ODataServiceDocument
        {
            EntitySets = [.. service.Sets.Select(static set => new ODataEntitySetInfo { Name = set.Name, Title = set.Name, Url = new Uri(set.Name, UriKind.Relative) })],
        });
    }

    /// <summary>Writes a page.</summary>
    public async Task WriteAsync(FeedPage page, Func<FeedToken, Uri> next, Stream body, CancellationToken cancellation)
    {
        using var message = Open(service, question.Uri, form, body);
        var writer = message.CreateODataResourceSetWriter(_set, _set.EntityType());
        var rows = new ODataResourceSet { Count = page.Count };
        writer.WriteStart(rows);
        var (resource, properties) = Resource();
        var written = 0;
        foreach (var row in page.Rows)
        {
            Write(writer, resource, properties, row);
            if (++written % RowsOfPacket == 0)
            {
                writer.Flush();
                await body.FlushAsync(cancellation);
            }
        }

        rows.NextPageLink = page.Next is { } token ? next(token) : null;
        writer.WriteEnd();
        writer.Flush();
    }

    /// <summary>Writes one entity.</summary>
    public void WriteOne(FeedRow row, Stream body)
    {
        using var message = Open(service, question.Uri, form, body);
        var writer = message.CreateODataResourceWriter(_set, _set.EntityType());
        var (resource, properties) = Resource();
        Write(writer, resource, properties, row);
        writer.Flush();
    }

    private static ODataMessageWriter Open(FeedService service, ODataUri uri, FeedForm form, Stream body)
    {
        var settings = new ODataMessageWriterSettings { EnableMessageStreamDisposal = false, Version = ODataVersion.V4, ODataUri = uri, BaseUri = uri.ServiceRoot };
        settings.SetContentType(form.ContentType, "utf-8");
        return new ODataMessageWriter(new FeedMessage(body), settings, service.Model);
    }

    private (ODataResource Resource, ODataProperty[] Properties) Resource()
    {
        ODataProperty[] properties = [.. _columns.Select(column => new ODataProperty { Name = question.Set.Columns[column].Name })];
        return (new ODataResource { TypeName = $"{FeedService.Namespace}.{question.Set.Name}", Properties = properties }, properties);
    }

    private void Write(ODataWriter writer, ODataResource resource, ODataProperty[] properties, FeedRow row)
    {
        for (var place = 0; place < _columns.Length; place++)
        {
            properties[place].Value = Value(row[_columns[place]]);
        }

        writer.WriteStart(new ODataResource { TypeName = resource.TypeName, Properties = properties });
        writer.WriteEnd();
    }

    private static object? Value(FlatValue value) => value.Type switch
    {
        _ when !value.IsKnown => null,
        FlatType.Whole => value.Whole,
        FlatType.Fraction => value.Fraction,
        FlatType.Day => new Date(value.Day.Year, value.Day.Month, value.Day.Day),
        FlatType.Truth => value.Truth,
        _ => value.Text,
    };
}
