using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;

namespace Jamsostek.Graph.OData;

/// <summary>The OData service: its entity sets and their model, made from the declarations of cubes and records.</summary>
public sealed class FeedService
{
    /// <summary>Namespace of its types.</summary>
    public const string Namespace = "Jamsostek";

    private FeedService(ImmutableArray<FeedSet> sets) => (Sets, Model) = (sets, Build(sets));

    /// <summary>The sets, in the order in which they are listed.</summary>
    public ImmutableArray<FeedSet> Sets { get; }

    internal IEdmModel Model { get; }

    /// <summary>Makes the service.</summary>
    /// <param name="cubes">The cubes as flat tables.</param>
    public static FeedService Of(FlatCubes cubes)
    {
        ArgumentNullException.ThrowIfNull(cubes);
        return new FeedService(FeedSets.Of(cubes));
    }

    /// <summary>Finds a set by its name; null when there is none.</summary>
    /// <param name="name">The name, exactly.</param>
    public FeedSet? Find(string name) => Sets.FirstOrDefault(set => set.Name == name);

    /// <summary>The model as <c>$metadata</c> shows it: CSDL 4.0 as XML, UTF-8.</summary>
    /// <returns>Its bytes.</returns>
    public byte[] Metadata()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            if (!CsdlWriter.TryWriteCsdl(Model, xml, CsdlTarget.OData, out var errors))
            {
                throw new InvalidOperationException($"The model cannot be written: {string.Join("; ", errors.Select(static error => error.ErrorMessage))}");
            }
        }

        return bytes.ToArray();
    }

    private static EdmModel Build(ImmutableArray<FeedSet> sets)
    {
        var model = new EdmModel();
        var container = new EdmEntityContainer(Namespace, "Container");
        model.AddElement(container);
        foreach (var set in sets)
        {
            var type = new EdmEntityType(Namespace, set.Name);
            foreach (var column in set.Columns)
            {
                var property = type.AddStructuralProperty(column.Name, KindOf(column.Type), column.IsNullable);
                Describe(model, property, column.Unit is { } unit ? $"{column.Description} Unit: {Word(unit)}." : column.Description);
            }

            type.AddKeys((IEdmStructuralProperty)type.FindProperty(set.Columns[0].Name));
            model.AddElement(type);
            Describe(model, container.AddEntitySet(set.Name, type), set.Description);
        }

        return model;
    }

    private static void Describe(EdmModel model, IEdmVocabularyAnnotatable target, string text)
    {
        var annotation = new EdmVocabularyAnnotation(target, CoreVocabularyModel.DescriptionTerm, new EdmStringConstant(text));
        annotation.SetSerializationLocation(model, EdmVocabularyAnnotationSerializationLocation.Inline);
        model.AddVocabularyAnnotation(annotation);
    }

    private static EdmPrimitiveTypeKind KindOf(FlatType type) => type switch
    {
        FlatType.Whole => EdmPrimitiveTypeKind.Int64,
        FlatType.Fraction => EdmPrimitiveTypeKind.Double,
        FlatType.Day => EdmPrimitiveTypeKind.Date,
        FlatType.Truth => EdmPrimitiveTypeKind.Boolean,
        _ => EdmPrimitiveTypeKind.String,
    };

    private static string Word(ValueUnit unit) => unit switch
    {
        ValueUnit.Idr => "rupiah",
        ValueUnit.IdrPerCase => "rupiah per case",
        _ => unit.ToString().ToLowerInvariant(),
    };
}
