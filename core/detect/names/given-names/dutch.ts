/** Common given names of Dutch and Flemish speakers. */
export const DUTCH = `
Aad Aafke Aaltje Adriaan Adriana Aletta Alwin Amber Anke Annelies Anneke Annemarie Annemiek Anniek Anouk Ans Antoon Arend Arie Arjan Arjen Arnold Arnoud Astrid Aukje Babette
Barend Bart Bas Bastiaan Berend Bert Betje Bianca Boudewijn Bram Brechtje Carlijn Carolien Cees Chantal Christiaan Claudia Coen Cor Corine Cornelis Cornelia Corrie Daan
Daniëlle Denise Dennis Diederik Dieuwke Dineke Dirk Dirkje Douwe Eefje Eline Elke Ellen Els Elsbeth Emiel Emma Ernst Esther Eveline Evelien Evert Femke Fenna Fleur Floor
Floris Frans Frederik Freek Frits Geert Geertje Geertruida Gerard Gerben Gerda Gerrit Gerritje Gertjan Gijs Gijsbert Gonnie Greetje Guus Hanneke Hannie Hans Harm Harmen
Hein Heleen Helma Hendrik Hendrika Henk Hennie Henny Herman Hester Hilde Hugo Ilse Imke Ineke Inge Ingrid Irma Isa Ivo Jaap Jacco Jacob Jacoba Jacobus Jacqueline Jan Janneke
Jannes Jannie Jantje Jasper Jelle Jelmer Jeroen Jesse Jessie Jet Jeske Joep Johan Johanna Johannes Jolanda Jolien Joost Joop Jordy Joris Jos Josephine Joke Judith Jurgen
Jurriaan Karel Karin Kees Kim Klaas Klaartje Koen Koenraad Koos Laurens Leen Leendert Leo Lex Lianne Lien Lieke Liesbeth Lieselot Lies Linda Lisanne Lonneke Loes Lotte
Lotje Luuk Maaike Maarten Maartje Maike Manon Marc Marcel Margreet Margriet Mariëlle Marieke Mariska Marit Marjan Marjolein Marleen Marloes Martijn Martine Mathijs Maud
Maurits Maxime Meike Menno Merel Michiel Mieke Mirjam Mirthe Monique Nadine Natasja Neeltje Nelleke Nico Nicolaas Nicolien Niek Niels Nienke Noor Nynke Olaf Patricia Paul
Peter Petra Pieter Pim Piet Pleun Quirijn Ramon Reinier Rene Remco Renske Rianne Rick Rien Rik Rinus Rob Robbert Robin Roel Roelof Roland Rolf Romy Ron Ronald Rosalie Ruben
Ruud Ruth Saar Sabine Sander Sandra Sanne Saskia Sebastiaan Sietske Silke Simone Sipke Sjaak Sjoerd Sjors Sofie Sophie Stan Stefan Steven Stijn Sven Susanne Suzanne Sybren
Sylvia Tamara Tanja Teun Teunis Thea Theo Thijs Thomas Tijmen Tim Tineke Tjeerd Tom Ton Toon Trijntje Truus Twan Tycho Tygo Ursula Veerle Vera Vincent Walter Wanda Wendy
Wessel Wiebe Wietske Wil Willem Willemien Willemijn Wilma Wim Wouter Yara Yvette Yvonne Zoë
`;
