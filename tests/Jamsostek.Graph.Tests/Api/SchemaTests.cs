using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Types;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class SchemaTests
{
    private static readonly Schema Schema = GraphSchema.Build();

    [Fact]
    public void The_printed_schema_in_the_repository_is_the_schema()
    {
        var path = Path.Combine(RepositoryTree.Root, "schema", "jamsostek.graphql");
        var printed = SchemaPrinter.Print(Schema);
        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        if (!string.Equals(kept, printed, StringComparison.Ordinal))
        {
            File.WriteAllText(path, printed);
        }

        kept.ShouldBe(printed, "schema/jamsostek.graphql was out of date and is written anew: read what changed and commit it.");
    }

    [Fact]
    public void Everything_in_the_schema_is_described()
    {
        var silent = new List<string>();
        foreach (var type in Schema.Types.Values.Where(static type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            Note(type.Description, type.Name);
            switch (type)
            {
                case CompositeType composite:
                    foreach (var field in composite.Fields.Values)
                    {
                        Note(field.Description, field.Coordinate);
                        foreach (var argument in field.Arguments.Values)
                        {
                            Note(argument.Description, $"{field.Coordinate}({argument.Name}:)");
                        }
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields.Values)
                    {
                        Note(field.Description, $"{input.Name}.{field.Name}");
                    }

                    break;
                case EnumType values:
                    foreach (var value in values.Values.Values)
                    {
                        Note(value.Description, $"{values.Name}.{value.Name}");
                    }

                    break;
            }
        }

        silent.ShouldBeEmpty();

        void Note(string? description, string coordinate)
        {
            if (string.IsNullOrWhiteSpace(description))
            {
                silent.Add(coordinate);
            }
        }
    }

    [Fact]
    public void Every_number_that_can_be_selected_from_a_listed_type_can_be_filtered_and_ordered_by()
    {
        string[] numbers = ["Int", "Long", "Float", "Decimal"];
        var missing = new List<string>();
        foreach (var type in Schema.Types.Values.OfType<ObjectType>())
        {
            var filter = Schema.Types.GetValueOrDefault($"{type.Name}FilterInput") as InputObjectType;
            var sort = Schema.Types.GetValueOrDefault($"{type.Name}SortInput") as InputObjectType;
            // What takes arguments is asked of a row, and the depth of a row says only what kind of row it is.
            foreach (var field in type.Fields.Values.Where(field =>
                field.Type.Nullable is ScalarType scalar && numbers.Contains(scalar.Name, StringComparer.Ordinal) && field.Arguments.Count == 0 && field.Name != "depth"))
            {
                if (filter is not null && !filter.Fields.ContainsKey(field.Name))
                {
                    missing.Add($"{filter.Name}.{field.Name}");
                }

                if (sort is not null && !sort.Fields.ContainsKey(field.Name))
                {
                    missing.Add($"{sort.Name}.{field.Name}");
                }
            }
        }

        missing.ShouldBeEmpty();
    }
}
